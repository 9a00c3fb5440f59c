"""Fills copies of a built workbook the way people type into it.

usage: fill.py BASE.xlsx OUT SEED NUMBER [NUMBER…]      one file a number; OUT/ gives OUT/0007.xlsx

The same seed and number always type the same things, whatever formulas the base holds. Prints, per file, what was done.
"""

import json
import multiprocessing
import random
import sys
import unicodedata
from datetime import date

from book import Book, Cell, Row

MATRICES = ("PL_I", "PL_II", "PL_III")
CALCULATED = ("Tình trạng thời hạn", "Trạng thái chuẩn", "Khóa chủ trì", "Khóa phối hợp")
NBSP = "\u00a0"

UNITS = (
    "Văn phòng Sở",
    "Thanh tra Sở",
    "Phòng Lao động - Việc làm",
    "Phòng Bảo trợ xã hội - Trẻ em",
    "Ban biên tập trang web Sở",
)
GROUPS = (
    "Các phòng, đơn vị thuộc Sở",
    "Các đơn vị thuộc Sở",
    "Các phòng, đơn vị có thủ tục hành chính",
)
ADDED_UNITS = (
    "Phòng Người có công",
    "Trung tâm Điều dưỡng người có công",
    "Ủy ban nhân dân cấp xã",
    "Văn phòng Sở Nội vụ",
    "Trung tâm Dịch vụ việc làm",
)
STRANGERS = (
    "Sở Nội vụ",
    "Văn phòng",
    "VP Sở",
    "Uỷ ban nhân dân cấp xã",
    "Phòng Lao động – Việc làm",
    "Phòng Lao động Việc làm",
    "Các cơ quan, đơn vị có liên quan",
)
STATUSES = ("Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Không phát sinh")
NOT_STATUSES = ("xong", "Hòan thành", "Hoan thanh", "Hoàn thành.", "đã làm", "100%", "?", "Hoàn thành\n", "x")
SORTED_BY = [
    "TT",
    "text",
    "lead",
    "support",
    "deadline",
    "Lĩnh vực",
    "Hạn",
    "Kỳ",
    "Ngày sự kiện",
    "Hạn điều chỉnh",
    "Căn cứ điều chỉnh",
    "Trạng thái",
    "Tiến độ (%)",
    "Ngày hoàn thành",
    "Kết quả thực hiện",
    "Văn bản minh chứng",
    "Tình trạng thời hạn",
    "Khó khăn - kiến nghị",
    "Ghi chú",
    "Thứ tự",
    "Mã",
    "Năm",
    "Loại dòng",
    "Loại hạn",
    "Các hạn",
    "Số ngày",
    "Đơn vị ngày",
    "Chủ trì gốc",
    "Phối hợp gốc",
    "Thời hạn gốc",
    "Trạng thái chuẩn",
    "Khóa chủ trì",
    "Khóa phối hợp",
]


def serial(year, month, day):
    return (date(year, month, day) - date(1899, 12, 30)).days


AS_OF = (
    serial(2024, 1, 15),
    serial(2024, 3, 31),
    serial(2024, 4, 1),
    serial(2024, 6, 30),
    serial(2024, 7, 15),
    serial(2024, 10, 15),
    serial(2024, 12, 1),
    serial(2024, 12, 2),
    serial(2024, 12, 14),
    serial(2024, 12, 31),
    serial(2025, 1, 1),
    serial(2025, 1, 20),
    serial(2025, 2, 3),
)
EVENTS = (
    serial(2024, 2, 7),  # the day before Tết
    serial(2024, 2, 10),  # in Tết
    serial(2024, 4, 27),  # a Saturday before a holiday week
    serial(2024, 4, 26),
    serial(2024, 5, 2),  # a Thursday before a Saturday worked for another day
    serial(2024, 5, 4),
    serial(2024, 6, 8),
    serial(2024, 6, 9),
    serial(2024, 6, 12),
    serial(2024, 8, 29),
    serial(2024, 11, 25),
    serial(2024, 12, 27),
    serial(2025, 1, 24),
    serial(2023, 1, 1),
    serial(2026, 12, 29),  # the calendar ends before the fifth working day
    serial(2019, 3, 5),  # before the calendar
)


def noisy(rng, word):
    """A word as people type it, still the same word by the narrow rule."""
    kind = rng.randrange(10)
    if kind == 0:
        return word.lower()
    if kind == 1:
        return word.upper()
    if kind == 2:
        return word + " " * rng.randint(1, 3)
    if kind == 3:
        return "  " + word
    if kind == 4:
        return word.replace(" ", "  ", 1)
    if kind == 5:
        return word.replace(" ", NBSP)
    if kind == 6:
        return NBSP + word + NBSP
    if kind == 7:
        return word.title()
    return word


def nfd(word):
    return unicodedata.normalize("NFD", word)


def chance(rng, share):
    return rng.random() < share


class Filling:
    def __init__(self, base, number, seed):
        self.rng = random.Random(f"{seed}/{number}")
        self.number = number
        self.book = base.copy()
        self.done = []
        self.statuses = list(STATUSES)
        self.new_units = []
        self.density = self.rng.choice((0.25, 0.5, 0.8, 0.95))
        self.as_of = self.rng.choice(AS_OF)

    # --- the sheet as a person sees it

    def column(self, table, key):
        headers = table.headers
        if key in headers:
            return table.column(key)
        if key == "text":
            return table.column("Nhiệm vụ cụ thể")
        own = [header for header in headers if "gốc" not in header and "Khóa" not in header]
        word = {"lead": "chủ trì", "support": "phối hợp", "deadline": "Thời gian"}[key]
        return table.column(next(header for header in own if word in header))

    def value(self, table, row, key):
        return row.at(self.column(table, key)).value(self.book.strings)

    def put(self, table, row, key, value):
        row.at(self.column(table, key)).put(value)

    def rows(self, table):
        sheet = self.book.sheets[table.sheet]
        return [sheet.row(number) for number in range(table.first + 1, table.last + 1)]

    def replace_rows(self, table, rows):
        sheet = self.book.sheets[table.sheet]
        for index, row in enumerate(rows):
            sheet.rows[table.first + 1 + index] = row
        last = table.first + len(rows)
        if last != table.last:
            table.reach(last)

    def is_task(self, table, row):
        return self.value(table, row, "Loại dòng") != "đề mục"

    # --- what is typed

    def fill(self):
        rng = self.rng
        if self.number % 40 == 1:
            self.done.append("untouched")
            self.parameters(False)
            return self.book
        everything = self.number % 40 == 2
        self.parameters(not everything)
        if not everything:
            self.register()
        for at, name in enumerate(MATRICES):
            table = self.book.tables[name]
            if not everything and chance(rng, 0.15):
                moved, before = rng.choice((("Trạng thái", "Hạn"), ("Ngày hoàn thành", "Kỳ"), ("Ghi chú", "Lĩnh vực")))
                self.book.move_column(table, moved, before)
                self.done.append(f"{name}: {moved} moved before {before}")
            for row in self.rows(table):
                if everything:
                    self.all_done(table, row)
                elif self.is_task(table, row):
                    self.task(table, row)
                elif chance(rng, 0.1):
                    self.put(table, row, "Trạng thái", "Hoàn thành")
            if not everything:
                self.reorder(table, at)
        return self.book

    def all_done(self, table, row):
        if self.is_task(table, row):
            self.put(table, row, "Trạng thái", self.statuses[2])
            self.put(table, row, "Ngày hoàn thành", serial(2024, 1, 10))

    def status(self):
        rng = self.rng
        if chance(rng, 0.05):
            return rng.choice(NOT_STATUSES)
        if chance(rng, 0.02):
            return nfd(rng.choice(self.statuses))
        if chance(rng, 0.01):
            return rng.choice((1, True, 0.5))
        if chance(rng, 0.05):
            return rng.choice((" ", NBSP, "   "))
        word = rng.choices(self.statuses, (1, 2, 6, 1))[0]
        return noisy(rng, word)

    def day(self, around):
        """A day cell: mostly a day near another, at times what is no day."""
        rng = self.rng
        if chance(rng, 0.08):
            return rng.choice(("15/06/2024", " 2024-06-15", "quý II", "31/12/2024 "))
        if chance(rng, 0.02):
            return rng.choice((0, -3, 0.5, 2958466))
        day = around + rng.choice((-200, -60, -31, -30, -1, 0, 0, 1, 5, 30, 31, 90))
        return day + 0.625 if chance(rng, 0.1) else day

    def task(self, table, row):
        rng = self.rng
        if not chance(rng, self.density):
            return
        year_end = serial(2024, 12, 31)
        status = self.status()
        self.put(table, row, "Trạng thái", status)
        said = str(status).strip().replace(NBSP, " ").lower()
        if "th" in said and chance(rng, 0.75):
            near = rng.choice((year_end, self.as_of, serial(2024, 3, 31), serial(2024, 5, 20)))
            self.put(table, row, "Ngày hoàn thành", self.day(near))
        if chance(rng, 0.15):
            self.put(table, row, "Tiến độ (%)", rng.choice((0.5, 1, 0, "50%", " 100 %", "một nửa")))
        if chance(rng, 0.1):
            self.put(table, row, "Kết quả thực hiện", "Đã ban hành\nBáo cáo số 12/BC-SLĐTBXH")
        kind = self.value(table, row, "Loại hạn")
        several = len(self.value(table, row, "Các hạn") or "") > 10
        if several or chance(rng, 0.04):
            self.put(table, row, "Kỳ", self.period())
        if (kind == "sự kiện" and chance(rng, 0.8)) or chance(rng, 0.01):
            event = rng.choice(EVENTS)
            wrong = chance(rng, 0.1)
            self.put(table, row, "Ngày sự kiện", "sau Tết" if wrong else event + rng.choice((0, 0, 0, 0.4)))
        if chance(rng, 0.08):
            self.put(table, row, "Hạn điều chỉnh", self.day(rng.choice((self.as_of, year_end))))
            self.put(table, row, "Căn cứ điều chỉnh", "Công văn 15/VPS")
        if chance(rng, 0.06):
            due = rng.choice((self.day(self.as_of), year_end, serial(2025, 6, 30), "31/12/2024", None))
            self.put(table, row, "Hạn", due)
        if chance(rng, 0.06):
            self.edit_deadline(table, row)
        if chance(rng, 0.05):
            years = (2023, 2025, "2024", " 2024 ", None, "", "năm 2024", 2024, 2023)
            self.put(table, row, "Năm", rng.choice(years))
        if chance(rng, 0.07):
            self.put(table, row, "Lĩnh vực", self.area(self.value(table, row, "Lĩnh vực")))
        for key in ("lead", "support"):
            if chance(rng, 0.12):
                self.put(table, row, key, self.units_cell())
        if chance(rng, 0.025):
            self.put(table, row, "text", rng.choice((None, "", "  ", NBSP)))
            if chance(rng, 0.4):
                for key in ("lead", "support", "Trạng thái", "Ngày hoàn thành"):
                    self.put(table, row, key, rng.choice((None, " ")))
        if chance(rng, 0.01):
            self.put(table, row, "Loại hạn", rng.choice((None, "Thường xuyên ", "SỰ KIỆN", "hằng năm")))

    def period(self):
        rng = self.rng
        if chance(rng, 0.8):
            return f"{rng.randint(1, 4)}/4"
        return rng.choice((" 3/4", "2 / 4", "3", 2, "4/4 ", "5/4", "0/4", "IV", "quý 2", None, "12", "/4"))

    def edit_deadline(self, table, row):
        rng = self.rng
        text = str(self.value(table, row, "deadline") or "")
        same = (text.upper(), f"  {text}", text + NBSP, text.replace(" ", "  "))
        other = ("Quý III", "30/11/2024", "", f"{text}.", nfd(text), text.replace("Hàng", "Hằng") + " năm")
        self.put(table, row, "deadline", rng.choice(same if chance(rng, 0.3) else other))

    def area(self, code):
        rng = self.rng
        code = str(code or "I")
        return rng.choice(
            (None, "", " ", "XX", "IX", code.lower(), f" {code}{NBSP}", "Chưa rõ", " chưa  rõ", "CHƯA RÕ", "I", 3)
        )

    def units_cell(self):
        rng = self.rng
        if chance(rng, 0.15):
            return rng.choice((None, "", " ; ", ";", "\n"))
        known = list(UNITS + GROUPS) + self.new_units
        named = []
        for _ in range(rng.randint(1, 4)):
            share = rng.random()
            if share < 0.8:
                named.append(noisy(rng, rng.choice(known)))
            elif share < 0.95:
                named.append(rng.choice(STRANGERS))
            else:
                named.append(nfd(rng.choice(known)))
        joiner = rng.choice(("\n", "\n", ";", "; ", " ; ", ";\n", "\n\n", " ;  ", "\r\n", "; ;"))
        tail = rng.choice(("", "", "", ";", "\n", " "))
        return joiner.join(named) + tail

    # --- rows that come, go and move

    def reorder(self, table, at):
        rng = self.rng
        rows = self.rows(table)
        if chance(rng, 0.35):
            source = rng.choice([row for row in rows if self.is_task(table, row)])
            rows.insert(rng.randrange(len(rows) + 1), source.copy())
            self.done.append(f"{table.name}: a copied row")
        if table.name == "PL_I" and chance(rng, 0.6):
            events = [row for row in rows if self.value(table, row, "Loại hạn") == "sự kiện"]
            for source in events * rng.randint(1, 3):
                again = source.copy()
                self.put(table, again, "Ngày sự kiện", rng.choice(EVENTS))
                self.put(table, again, "Số ngày", rng.choice((5, 5, 1, 10, 3)))
                unit = rng.choice(("ngày làm việc", "ngày làm việc", "ngày", "Ngày  làm việc", None))
                self.put(table, again, "Đơn vị ngày", unit)
                rows.append(again)
            self.done.append(f"{table.name}: event rows copied")
        if chance(rng, 0.5):
            for _ in range(rng.randint(1, 4)):
                rows.append(self.added_row(table, rows[-1]))
            self.done.append(f"{table.name}: rows added at the end")
        if chance(rng, 0.3):
            one, other = rng.sample(range(len(rows)), 2)
            rows[one], rows[other] = rows[other], rows[one]
            self.done.append(f"{table.name}: two rows swapped")
        if chance(rng, 0.55):
            key = SORTED_BY[(self.number + 11 * at) % len(SORTED_BY)]
            rows.sort(key=lambda row: self.sort_key(table, row, key), reverse=chance(rng, 0.4))
            self.done.append(f"{table.name}: sorted by {key}")
        self.replace_rows(table, rows)
        if chance(rng, 0.35):
            self.below(table)

    def sort_key(self, table, row, key):
        """Numbers before texts, blanks last, as Excel sorts; results of formulas as they were kept."""
        value = self.value(table, row, key)
        if value is None or value == "":
            return (2, 0, "")
        if isinstance(value, (int, float)):
            return (0, value, "")
        return (1, 0, str(value).lower())

    def added_row(self, table, above):
        """A row typed directly below the last one: formulas are filled down, other cells stay blank."""
        rng = self.rng
        cells = {}
        for header in table.headers:
            column = table.column(header)
            model = above.at(column)
            cells[column] = Cell(model.style, "", "")
            if header in CALCULATED or header == "Hạn":
                cells[column] = self.formula_cell(table, header).copy()
        row = Row("", cells)
        sheet = self.book.sheets[table.sheet]
        codes = [
            sheet.rows[number].at(self.column(table, "Lĩnh vực")).value(self.book.strings)
            for number in range(table.first + 1, table.last + 1)
        ]
        known = [code for code in codes if code]
        if not chance(rng, 0.12):
            self.put(table, row, "text", rng.choice(("Nhiệm vụ mới", "  Phát sinh theo Công văn 5", "Rà soát", 7)))
        if not chance(rng, 0.1):
            self.put(table, row, "Lĩnh vực", rng.choice(known))
        if chance(rng, 0.8):
            self.put(table, row, "lead", self.units_cell())
        if chance(rng, 0.6):
            self.put(table, row, "support", self.units_cell())
        if chance(rng, 0.5):
            self.put(table, row, "deadline", rng.choice(("Quý IV", "30/6/2024", "Thường xuyên", "")))
        if chance(rng, 0.6):
            self.put(table, row, "Trạng thái", self.status())
        if chance(rng, 0.4):
            self.put(table, row, "Ngày hoàn thành", self.day(self.as_of))
        if chance(rng, 0.3):
            self.put(table, row, "Hạn", self.day(self.as_of))
        if chance(rng, 0.2):
            self.put(table, row, "Hạn điều chỉnh", self.day(self.as_of))
        if chance(rng, 0.3):
            self.put(table, row, "Năm", rng.choice((2024, 2024, 2025)))
        return row

    def formula_cell(self, table, header):
        column = table.column(header)
        for row in self.rows(table):
            if row.at(column).is_formula:
                return row.at(column)
        raise ValueError(f"no formula left in {header}")

    def below(self, table):
        rng = self.rng
        sheet = self.book.sheets[table.sheet]
        first = table.last + rng.choice((1, 1, 2, 5, 40, 990))
        for number in range(first, first + rng.randint(1, 3)):
            row = sheet.row(number)
            row.at(self.column(table, "text")).put(rng.choice(("Việc giao thêm", "Họp giao ban", " ", None, 12)))
            row.at(self.column(table, "lead")).put("Văn phòng Sở")
            row.at(self.column(table, "Trạng thái")).put("Hoàn thành")
        self.done.append(f"{table.name}: rows below")

    # --- Đơn vị

    def register(self):
        rng = self.rng
        units, members = self.book.tables["Don_vi"], self.book.tables["Thanh_vien_nhom"]
        sheet = self.book.sheets[units.sheet]
        groups = list(GROUPS)
        if chance(rng, 0.6):
            for name in rng.sample(ADDED_UNITS, rng.randint(1, 3)):
                self.new_units.append(name)
                self.unit_line(sheet, units, noisy(rng, name), rng.choice(("đơn vị", "ngoài", None)))
            self.done.append("units added")
        if chance(rng, 0.25):
            groups.append("Các trung tâm")
            self.new_units.append("Các trung tâm")
            self.unit_line(sheet, units, "Các trung tâm", rng.choice(("nhóm", "Nhóm", None)))
        if chance(rng, 0.12):
            self.unit_line(sheet, units, noisy(rng, rng.choice(UNITS)), "đơn vị")
            self.done.append("a unit twice in the register")
        if chance(rng, 0.05):
            self.unit_line(sheet, units, None, None)
            self.unit_line(sheet, units, "Phòng Kế hoạch - Tài chính", "đơn vị")
            self.new_units.append("Phòng Kế hoạch - Tài chính")
        if chance(rng, 0.6):
            for _ in range(rng.randint(1, 4)):
                last = members.last + 1
                row = sheet.row(last)
                group, unit = rng.choice(groups), rng.choice(list(UNITS) + self.new_units)
                row.at(members.column("Nhóm")).put(noisy(rng, group))
                row.at(members.column("Đơn vị")).put(noisy(rng, unit))
                members.reach(last)
            self.done.append("members added")

    def unit_line(self, sheet, units, name, kind):
        last = units.last + 1
        row = sheet.row(last)
        row.at(units.column("Tên")).put(name)
        row.at(units.column("Loại")).put(kind)
        units.reach(last)

    # --- Tham số

    def parameter(self, name, value, line=0):
        sheet, (row, column, _, _) = self.book.named(name)
        sheet.row(row + line).at(column).put(value)

    def parameters(self, freely):
        rng = self.rng
        as_of = self.as_of
        if freely and chance(rng, 0.1):
            as_of += 0.75
        if freely and chance(rng, 0.04):
            as_of = rng.choice((None, "15/07/2024"))
        self.parameter("Ngay_chot", as_of)
        if not freely:
            return
        if chance(rng, 0.6):
            choices = ("Có", "Không", "Chỉ kỳ năm", "không", " KHÔNG ", "chỉ kỳ năm", f"Không{NBSP}", "Hỏi lại")
            self.parameter("Tinh_nhiem_vu_thuong_xuyen", rng.choice(choices))
        if chance(rng, 0.5):
            periods = ("Tháng", "Quý", "6 tháng", "9 tháng", "Năm", "năm ", f"Năm{NBSP}", None)
            self.parameter("Ky_bao_cao", rng.choice(periods))
        if chance(rng, 0.3):
            self.parameter("So_ngay_sap_den_han", rng.choice((0, 7, 15, 45, 60, None)))
        if chance(rng, 0.5):
            for line in range(6):
                wanted = (0.6667, 0.1429, 0.3334, 0.8572, 0.5556, 0.9, 0.0001, 0.1667, 0.7778, None, None)
                self.parameter("Nguong", rng.choice(wanted), line)
        if chance(rng, 0.2):
            at = rng.randrange(4)
            other = ("Chưa làm", "Đang làm", "Đã xong", "Không có việc")[at]
            self.statuses[at] = other
            self.parameter("Danh_sach_trang_thai", noisy(rng, other), at)
            self.done.append(f"status renamed: {other}")
        if chance(rng, 0.3):
            _, (first, _, last, _) = self.book.named("Ngay_nghi")
            self.parameter("Ngay_nghi", rng.choice(EVENTS) + rng.randint(1, 6), last - first)
            _, (first, _, last, _) = self.book.named("Ngay_lam_bu")
            self.parameter("Ngay_lam_bu", serial(2024, 6, 8), last - first)
            self.parameter("Ngay_nghi_hoan_doi", serial(2024, 6, 13), last - first)
            self.done.append("a holiday and a swap added")


def fill_one(job):
    base, out, seed, number = job
    if base not in BASES:
        BASES[base] = Book.read(base)
    filling = Filling(BASES[base], number, seed)
    filling.fill().write(f"{out}{number:04d}.xlsx")
    return number, filling.done


BASES = {}


if __name__ == "__main__":
    source, out, chosen, *numbers = sys.argv[1:]
    jobs = [(source, out, chosen, int(number)) for number in numbers]
    with multiprocessing.Pool(2) as pool:
        print(json.dumps(dict(pool.map(fill_one, jobs)), ensure_ascii=False))
