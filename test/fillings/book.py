"""A very small .xlsx: enough to type into the workbooks that the product builds, and to read what was typed.

Nothing but Python's own library. Parts that are not touched stay byte for byte, so tables, names, formats and
calculated columns are what the product wrote. `fill.py` and `count.py` share this file and nothing else.
"""

import re
import zipfile
from html import unescape
from xml.sax.saxutils import escape

ROW = re.compile(r"<row ([^>]*?)(?:/>|>(.*?)</row>)", re.S)
CELL = re.compile(r"<c ([^>]*?)(?:/>|>(.*?)</c>)", re.S)
ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
FORMULA = re.compile(r"<f[ >/]")
VALUE = re.compile(r"<v(?:\s[^>]*)?>(.*?)</v>", re.S)
TEXTS = re.compile(r"<t(?:\s[^>]*)?>(.*?)</t>", re.S)


def letters(column):
    text = ""
    while column > 0:
        column, digit = divmod(column - 1, 26)
        text = chr(65 + digit) + text
    return text


def number_of(text):
    column = 0
    for letter in text:
        column = column * 26 + ord(letter) - 64
    return column


def place(address):
    found = re.fullmatch(r"\$?([A-Z]+)\$?(\d+)", address)
    return int(found.group(2)), number_of(found.group(1))


def block(reference):
    first, _, last = reference.partition(":")
    return place(first) + place(last or first)


def plain(text):
    return unescape(text).replace("_x000D_", "\r")


class Cell:
    """Style, type and inner XML of one cell; where it stands is the business of its row."""

    __slots__ = ("style", "kind", "inner")

    def __init__(self, style, kind, inner):
        self.style, self.kind, self.inner = style, kind, inner

    def copy(self):
        return Cell(self.style, self.kind, self.inner)

    @property
    def is_formula(self):
        return bool(FORMULA.search(self.inner))

    def value(self, strings):
        if self.kind == "inlineStr":
            return "".join(plain(text) for text in TEXTS.findall(self.inner))
        found = VALUE.search(self.inner)
        if not found:
            return None
        text = plain(found.group(1))
        if self.kind == "s":
            return strings[int(text)]
        if self.kind == "b":
            return text == "1"
        if self.kind in ("str", "e"):
            return text
        return float(text)

    def put(self, value):
        """What a person leaves in the cell: None empties it, a formula goes."""
        if value is None:
            self.kind, self.inner = "", ""
        elif isinstance(value, bool):
            self.kind, self.inner = "b", f"<v>{int(value)}</v>"
        elif isinstance(value, (int, float)):
            self.kind, self.inner = "", f"<v>{value!r}</v>"
        else:
            text = escape(value).replace("\r", "_x000D_")
            self.kind, self.inner = "inlineStr", f'<is><t xml:space="preserve">{text}</t></is>'


class Row:
    def __init__(self, attributes, cells):
        self.attributes, self.cells = attributes, cells

    def copy(self):
        return Row(self.attributes, {column: cell.copy() for column, cell in self.cells.items()})

    def at(self, column):
        if column not in self.cells:
            self.cells[column] = Cell("", "", "")
        return self.cells[column]

    def xml(self, number):
        cells = []
        for column in sorted(self.cells):
            cell = self.cells[column]
            style = f' s="{cell.style}"' if cell.style else ""
            kind = f' t="{cell.kind}"' if cell.kind else ""
            start = f'<c r="{letters(column)}{number}"{style}{kind}'
            cells.append(f"{start}>{cell.inner}</c>" if cell.inner else f"{start}/>")
        return f'<row r="{number}"{self.attributes}>{"".join(cells)}</row>'


class Sheet:
    def __init__(self, xml):
        self.head, rest = xml.split("<sheetData>", 1)
        data, self.tail = rest.split("</sheetData>", 1)
        self.rows = {}
        for attributes, inner in ROW.findall(data):
            told = dict(ATTRIBUTE.findall(attributes))
            number = int(told.pop("r"))
            told.pop("spans", None)
            cells = {}
            for of_cell, content in CELL.findall(inner or ""):
                named = dict(ATTRIBUTE.findall(of_cell))
                _, column = place(named["r"])
                cells[column] = Cell(named.get("s", ""), named.get("t", ""), content)
            self.rows[number] = Row("".join(f' {key}="{value}"' for key, value in told.items()), cells)

    def row(self, number):
        if number not in self.rows:
            self.rows[number] = Row("", {})
        return self.rows[number]

    def copy(self):
        other = Sheet.__new__(Sheet)
        other.head, other.tail = self.head, self.tail
        other.rows = {number: row.copy() for number, row in self.rows.items()}
        return other

    def xml(self):
        rows = "".join(self.rows[number].xml(number) for number in sorted(self.rows))
        return f"{self.head}<sheetData>{rows}</sheetData>{self.tail}"


class Table:
    def __init__(self, path, xml):
        self.path, self.xml = path, xml
        self.name = re.search(r'displayName="([^"]*)"', xml).group(1)
        self.sheet = ""
        self.first, self.left, self.last, self.right = block(re.search(r' ref="([^"]*)"', xml).group(1))
        self.headers = [plain(name) for name in re.findall(r'<tableColumn [^>]*?name="([^"]*)"', xml)]

    def copy(self):
        other = Table.__new__(Table)
        other.__dict__.update(self.__dict__)
        other.headers = list(self.headers)
        return other

    def column(self, header):
        return self.left + self.headers.index(header)

    def reach(self, last):
        """The table now ends at another row, as where a person types directly below it in Excel."""
        old = f"{letters(self.left)}{self.first}:{letters(self.right)}{self.last}"
        new = f"{letters(self.left)}{self.first}:{letters(self.right)}{last}"
        self.xml = self.xml.replace(f'ref="{old}"', f'ref="{new}"')
        self.last = last


class Book:
    """A workbook with its sheets by title and its tables by name."""

    @classmethod
    def read(cls, path):
        book = cls()
        with zipfile.ZipFile(path) as archive:
            book.parts = {name: archive.read(name) for name in archive.namelist()}
        book.workbook = book.text("xl/workbook.xml")
        links = dict(
            (dict(ATTRIBUTE.findall(link))["Id"], dict(ATTRIBUTE.findall(link))["Target"])
            for link in re.findall(r"<Relationship ([^>]*)/>", book.text("xl/_rels/workbook.xml.rels"))
        )
        shared = "xl/sharedStrings.xml"
        items = re.findall(r"<si>(.*?)</si>", book.text(shared), re.S) if shared in book.parts else []
        book.strings = ["".join(plain(text) for text in TEXTS.findall(item)) for item in items]
        book.paths, book.sheets, book.tables = {}, {}, {}
        for attributes in re.findall(r"<sheet ([^>]*)/>", book.workbook):
            told = dict(ATTRIBUTE.findall(attributes))
            title = unescape(told["name"])
            path = "xl/" + links[told["r:id"]].lstrip("/").replace("xl/", "")
            book.paths[title] = path
            book.sheets[title] = Sheet(book.text(path))
            related = path.replace("worksheets/", "worksheets/_rels/") + ".rels"
            if related in book.parts:
                for target in re.findall(r'Target="\.\./(tables/[^"]*)"', book.text(related)):
                    table = Table(f"xl/{target}", book.text(f"xl/{target}"))
                    table.sheet = title
                    book.tables[table.name] = table
        return book

    def text(self, path):
        return self.parts[path].decode("utf-8")

    def copy(self):
        other = Book()
        other.parts, other.strings, other.paths = dict(self.parts), self.strings, self.paths
        other.workbook = self.workbook
        other.sheets = {title: sheet.copy() for title, sheet in self.sheets.items()}
        other.tables = {name: table.copy() for name, table in self.tables.items()}
        return other

    def named(self, name):
        """Sheet and block of a defined name."""
        found = re.search(rf'<definedName name="{re.escape(name)}"[^>]*>([^<]*)<', self.workbook)
        title, reference = re.fullmatch(r"'(.*)'!(.*)", unescape(found.group(1))).groups()
        return self.sheets[title], block(reference.replace("$", ""))

    def move_column(self, table, header, before):
        """A column of a table cut and inserted elsewhere in it, with its cells and the names of all that moved."""
        old = list(table.headers)
        new = [name for name in old if name != header]
        new.insert(new.index(before), header)
        elements = re.findall(r"<tableColumn [^>]*?(?:/>|>.*?</tableColumn>)", table.xml, re.S)
        columns = "".join(elements[old.index(name)] for name in new)
        pattern = r"(<tableColumns [^>]*>).*(</tableColumns>)"
        table.xml = re.sub(pattern, lambda found: found.group(1) + columns + found.group(2), table.xml, flags=re.S)
        moved = {table.left + old.index(name): table.left + new.index(name) for name in old}
        for number, row in self.sheets[table.sheet].rows.items():
            if number >= table.first:
                row.cells = {moved.get(column, column): cell for column, cell in row.cells.items()}
        named = re.compile(rf"('{re.escape(table.sheet)}'!)\$([A-Z]+)\${table.first}(?=<)")
        self.workbook = named.sub(
            lambda found: f"{found.group(1)}${letters(moved[number_of(found.group(2))])}${table.first}", self.workbook
        )
        table.headers = new

    def write(self, path):
        for title, sheet in self.sheets.items():
            self.parts[self.paths[title]] = sheet.xml().encode("utf-8")
        for table in self.tables.values():
            self.parts[table.path] = table.xml.encode("utf-8")
        self.parts["xl/workbook.xml"] = self.workbook.encode("utf-8")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)
