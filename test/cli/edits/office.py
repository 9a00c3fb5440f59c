"""What another program sees in a workbook: tables by their headers, results kept beside formulas.

type FILE OUT EDITS.json   types into cells {table, id, header, value} as a person would; saves with openpyxl
read FILE                  prints the lines of its tables: {name: [{header: value}]}
compare FILE OTHER         prints {"count": cells with a value, "wrong": [[cell, value, value in OTHER]]}
"""
import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter('ignore')


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.datetime, datetime.date)) else value


def tables(book):
    for sheet in book.worksheets:
        for table in sheet.tables.values():
            yield table.name, sheet, list(sheet[table.ref])


def type_into(file, out, edits):
    book = openpyxl.load_workbook(file)
    for name, _, (head, *rows) in tables(book):
        headers = [cell.value for cell in head]
        for edit in edits:
            if edit['table'] != name:
                continue
            ids = next(headers.index(each) for each in ('Mã', 'Mã đơn vị', 'Khóa') if each in headers)
            row = next(row for row in rows if row[ids].value == edit['id'])
            row[headers.index(edit['header'])].value = edit['value']
    book.save(out)


def read(file):
    found = {}
    for name, _, (head, *rows) in tables(openpyxl.load_workbook(file, data_only=True)):
        headers = [cell.value for cell in head]
        found[name] = [dict(zip(headers, (plain(cell.value) for cell in row))) for row in rows]
    return found


def shown(file):
    book = openpyxl.load_workbook(file, data_only=True, read_only=True)
    cells = (cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)
    return {f'{cell.parent.title}!{cell.coordinate}': plain(cell.value) for cell in cells if cell.value not in (None, '')}


def same(one, other):
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) < 1e-9
    return one == other


def compare(file, other):
    ours, theirs = shown(file), shown(other)
    wrong = [[at, ours.get(at), theirs.get(at)] for at in {**ours, **theirs} if not same(ours.get(at), theirs.get(at))]
    return {'count': len(ours), 'wrong': wrong}


if sys.argv[1] == 'type':
    with open(sys.argv[4], encoding='utf-8') as given:
        type_into(sys.argv[2], sys.argv[3], json.load(given))
else:
    json.dump(read(sys.argv[2]) if sys.argv[1] == 'read' else compare(*sys.argv[2:4]), sys.stdout, ensure_ascii=False)
