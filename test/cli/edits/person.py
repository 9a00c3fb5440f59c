"""What a person does to the rows of a table: copies them, adds some, sorts them. Saves with openpyxl.

rows FILE OUT STEPS.json   each step {table, values} and one of: {copy: id, under: id or null}, {add: true},
                           {reverse: true}; null puts a copy first, values are typed over by header
"""
import json
import sys
import warnings
from copy import copy

import openpyxl
from openpyxl.utils import range_boundaries
from openpyxl.utils.cell import get_column_letter

warnings.simplefilter('ignore')


def body(sheet, table):
    """Cells of the table's rows by header, formulas as text."""
    (head, *rows) = list(sheet[table.ref])
    headers = [cell.value for cell in head]
    return headers, [[cell.value for cell in row] for row in rows]


def put(sheet, table, headers, rows):
    left, top, right, last = range_boundaries(table.ref)
    for down, row in enumerate(rows, start=top + 1):
        for across, value in enumerate(row, start=left):
            cell = sheet.cell(down, across)
            cell.value = value
            if down > last:
                cell._style = copy(sheet.cell(last, across)._style)
    table.ref = f'{get_column_letter(left)}{top}:{get_column_letter(right)}{top + len(rows)}'
    if table.autoFilter is not None:
        table.autoFilter.ref = table.ref


def is_calculated(value):
    return isinstance(value, str) and value.startswith('=')


def take(step, headers, rows):
    ids = headers.index('Mã')
    at = lambda id: next(at for at, row in enumerate(rows) if row[ids] == id)
    if step.get('reverse'):
        rows.reverse()
        return
    if step.get('add'):
        row = [value if is_calculated(value) else None for value in rows[-1]]
        place = len(rows)
    else:
        row = list(rows[at(step['copy'])])
        place = 0 if step['under'] is None else at(step['under']) + 1
    for header, value in step.get('values', {}).items():
        row[headers.index(header)] = value
    rows.insert(place, row)


file, out, given = sys.argv[2:5]
book = openpyxl.load_workbook(file)
with open(given, encoding='utf-8') as steps:
    steps = json.load(steps)
for sheet in book.worksheets:
    for table in sheet.tables.values():
        own = [step for step in steps if step['table'] == table.name]
        if own:
            headers, rows = body(sheet, table)
            for step in own:
                take(step, headers, rows)
            put(sheet, table, headers, rows)
book.save(out)
