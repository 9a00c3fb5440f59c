"""A workbook as a person leaves it: a sheet of their own with numbers, a formula and a chart.

usage: chartBook.py FILE OUT
"""
import sys
from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference

book = load_workbook(sys.argv[1])
sheet = book.create_sheet('Biểu đồ riêng')
for row in [['Tháng', 'Số việc'], ['Một', 3], ['Hai', 5], ['Ba', 8]]:
    sheet.append(row)
sheet['B5'] = '=SUM(B2:B4)'
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=4), titles_from_data=True)
sheet.add_chart(chart, 'D2')
book.save(sys.argv[2])
