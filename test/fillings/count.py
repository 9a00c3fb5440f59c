"""Counts filled workbooks by the text of SPEC §6, a third time and in its own way.

usage: count.py < [["file.xlsx", today], …]      prints {"file.xlsx": figures, …}

It reads what people type and the hidden columns that the product wrote once (Loại hạn, Các hạn, Số ngày …): never a
formula's result, nor Trạng thái chuẩn, Tình trạng, Khóa …, nor any code of the product.
"""

import json
import math
import multiprocessing
import re
import sys
from datetime import date, timedelta
from fractions import Fraction

from book import Book

ROLES = ("lead", "leadViaGroup", "support", "supportViaGroup")
DONE = ("Hoàn thành", "Hoàn thành, chưa rõ ngày", "Hoàn thành đúng hạn", "Hoàn thành quá hạn")
OF_STANDING = {
    "notApplicable": "Không phát sinh",
    "doneOnTime": "Hoàn thành đúng hạn",
    "doneLate": "Hoàn thành quá hạn",
    "doneUndated": "Hoàn thành, chưa rõ ngày",
    "doneWithoutDue": "Hoàn thành",
    "overdue": "Quá hạn",
    "dueSoon": "Sắp đến hạn",
    "inTime": "Trong hạn",
    "continuous": "Thường xuyên",
    "waiting": "Chờ sự kiện",
    "undetermined": "Chưa xác định hạn",
    "longTerm": "Dài hạn",
}


def say(value):
    """A cell as text; spaces, no-break spaces and case make no difference."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(part for part in re.split("[ \u00a0]+", str(value)) if part).lower()


def day(value):
    """Only a number is a day; its hours do not matter."""
    if isinstance(value, bool) or not isinstance(value, float):
        return None
    whole = math.floor(value)
    return whole if 1 <= whole <= (date(9999, 12, 31) - date(1899, 12, 30)).days else None


def calendar_day(serial):
    return date(1899, 12, 30) + timedelta(serial)


def items(value):
    return {say(item) for item in re.split(r"[;\r\n]", "" if value is None else str(value))} - {""}


class Workbook:
    def __init__(self, path, today):
        self.book = Book.read(path)
        self.as_of = day(self.one("Ngay_chot")) or today
        self.year = int(self.one("Nam"))
        near = self.one("So_ngay_sap_den_han")
        self.near = near if isinstance(near, float) else 0
        self.statuses = [say(word) for word in self.many("Danh_sach_trang_thai")]
        limits = [value for value in self.many("Nguong") if isinstance(value, float)]
        self.limits = [Fraction(repr(limit)) for limit in limits if limit > 0]
        choice, period = say(self.one("Tinh_nhiem_vu_thuong_xuyen")), say(self.one("Ky_bao_cao"))
        self.leaves_out = choice == "không" or (choice == "chỉ kỳ năm" and period != "năm")
        self.holidays = set(self.many("Ngay_nghi")) | set(self.many("Ngay_nghi_hoan_doi"))
        self.swapped = set(self.many("Ngay_lam_bu"))
        days = self.many("Lich_ngay")
        self.first_day, self.last_day = min(days), max(days)
        self.read_units()

    def many(self, name):
        sheet, (first, column, last, _) = self.book.named(name)
        return [sheet.row(row).at(column).value(self.book.strings) for row in range(first, last + 1)]

    def one(self, name):
        return self.many(name)[0]

    def table(self, name):
        table = self.book.tables[name]
        sheet = self.book.sheets[table.sheet]
        for number in range(table.first + 1, table.last + 1):
            row = sheet.row(number)
            yield number, {header: row.at(table.column(header)) for header in table.headers}

    def read_units(self):
        lines = [row["Tên"].value(self.book.strings) for _, row in self.table("Don_vi")]
        self.units = [name for name in lines if say(name)]
        self.members = {}
        for _, row in self.table("Thanh_vien_nhom"):
            group = say(row["Nhóm"].value(self.book.strings))
            unit = say(row["Đơn vị"].value(self.book.strings))
            if group and unit:
                self.members.setdefault(unit, set()).add(group)

    def areas(self):
        """Codes of each appendix as the third part of Tổng hợp lists them."""
        sheet = self.book.sheets["Tổng hợp"]
        names = {"PAR INDEX": "PL_I", "SIPAS": "PL_II", "PAPI": "PL_III"}
        found, current, inside = {}, None, False
        for number in sorted(sheet.rows):
            code = sheet.row(number).at(1).value(self.book.strings)
            name = sheet.row(number).at(2).value(self.book.strings)
            if code and str(code).startswith("3."):
                inside = True
            elif code and str(code).startswith("4."):
                return found
            elif inside and name in names:
                current = found.setdefault(names[name], [])
            elif inside and current is not None and code and name:
                current.append(code)
        return found

    def works(self, serial):
        if serial in self.swapped:
            return True
        return calendar_day(serial).weekday() < 5 and serial not in self.holidays

    def working_day_after(self, event, count):
        """Counting starts on the day after the event; outside the calendar nothing is known."""
        if not self.first_day <= event <= self.last_day:
            return None
        at = event
        while count > 0:
            at += 1
            if at > self.last_day:
                return None
            count -= self.works(at)
        return at


class Line:
    """One row of an appendix."""

    def __init__(self, workbook, number, cells):
        strings = workbook.book.strings
        self.number, self.workbook, self.cells = number, workbook, cells
        self.get = lambda header: cells[header].value(strings)
        plan = [header for header in cells if "gốc" not in header and "Khóa" not in header]
        find = lambda word: next(header for header in plan if word in header)
        self.text = self.get(find("Nhiệm vụ"))
        self.lead, self.support = self.get(find("chủ trì")), self.get(find("phối hợp"))
        self.deadline = self.get(find("Thời gian"))
        self.area = say(self.get("Lĩnh vực"))
        self.day_done = day(self.get("Ngày hoàn thành"))
        self.heading = say(self.get("Loại dòng")) == "đề mục"

    def why_not(self, codes):
        """None where the row counts; "" where there is nothing to count."""
        if self.heading:
            return ""
        if not say(self.text):
            typed = (self.lead, self.support, self.get("Trạng thái"), self.get("Ngày hoàn thành"))
            return "no-text" if any(say(value) for value in typed) else ""
        if say(self.get("Năm")) not in ("", str(self.workbook.year)):
            return "other-year"
        if self.area not in codes:
            return "unknown-area"
        status = say(self.get("Trạng thái"))
        return None if status == "" or status in self.workbook.statuses else "unknown-status"

    def kind(self):
        if say(self.deadline) != say(self.get("Thời hạn gốc")):
            return "chưa rõ"
        return say(self.get("Loại hạn"))

    def period(self, due_days):
        """k of k/n: from 1 to n, and 1 where the cell says nothing of the kind."""
        found = re.fullmatch("([1-9][0-9]?)( ?/.*)?", say(self.get("Kỳ")))
        return min(int(found.group(1)) if found else 1, len(due_days))

    def look(self, counted):
        """Due day as shown, due day that counts, status, and whether all of the year is done."""
        workbook, kind = self.workbook, self.kind()
        said = say(self.get("Trạng thái"))
        status = workbook.statuses.index(said) if counted and said in workbook.statuses else 0
        if not counted:
            status = None
        done = status == 2 and (self.day_done is None or self.day_done <= workbook.as_of)
        due_days = []
        if kind in ("một lần", "định kỳ"):
            written = [piece for piece in str(self.get("Các hạn") or "").split(";") if piece]
            due_days = [tuple(int(part) for part in piece.split("/")) for piece in written]
        k = self.period(due_days) if due_days else 0
        rolls = done and k < len(due_days)
        if not self.cells["Hạn"].is_formula:
            planned = day(self.get("Hạn"))
        elif kind == "sự kiện":
            planned = self.after_event()
        elif due_days:
            d, m, y = due_days[k] if rolls else due_days[k - 1]
            planned = (date(y, m, d) - date(1899, 12, 30)).days
        else:
            planned = None
        return planned, day(self.get("Hạn điều chỉnh")) or planned, status, done and not rolls, kind

    def after_event(self):
        event, count = day(self.get("Ngày sự kiện")), self.get("Số ngày")
        if event is None:
            return None
        count = math.floor(count) if isinstance(count, float) else 0
        if say(self.get("Đơn vị ngày")) == "ngày làm việc":
            return self.workbook.working_day_after(event, count)
        return event + count

    def standing(self, look):
        planned, due, status, done, kind = look
        workbook = self.workbook
        later = lambda serial: serial is not None and calendar_day(serial).year > workbook.year
        if kind == "một lần" and later(planned) and later(due):
            return "Dài hạn"
        if status == 3:
            return "Không phát sinh"
        if done:
            if due is None:
                return "Hoàn thành"
            if self.day_done is None:
                return "Hoàn thành, chưa rõ ngày"
            return "Hoàn thành đúng hạn" if self.day_done <= due else "Hoàn thành quá hạn"
        if due is None:
            return {"thường xuyên": "Thường xuyên", "sự kiện": "Chờ sự kiện"}.get(kind, "Chưa xác định hạn")
        if workbook.as_of > due:
            return "Quá hạn"
        return "Sắp đến hạn" if due - workbook.as_of <= workbook.near else "Trong hạn"


class Figures:
    """Figures of one holder: an area, an index, the plan, a unit in one role."""

    def __init__(self, workbook, rows):
        told = [(standing, kind) for standing, kind in rows]
        count = lambda *words: sum(1 for standing, _ in told if standing in words)
        part = lambda kind: [each for each in told if each[1] == kind and each[0] != "Dài hạn"]
        self.f = {key: count(word) for key, word in OF_STANDING.items()}
        self.f["done"] = count(*DONE)
        self.f["assigned"] = len(told) - self.f["longTerm"]
        self.f["notYetDue"] = count("Sắp đến hạn", "Trong hạn")
        rest = [each for each in told if each[0] != "Dài hạn" and each[1] not in ("thường xuyên", "sự kiện")]
        parts = {"continuous": part("thường xuyên"), "event": part("sự kiện"), "dated": rest}
        for name, some in parts.items():
            self.f[f"split.{name}.assigned"] = len(some)
            self.f[f"split.{name}.notApplicable"] = sum(1 for each in some if each[0] == "Không phát sinh")
            self.f[f"split.{name}.done"] = sum(1 for each in some if each[0] in DONE)
        in_rate = [
            each[0]
            for each in told
            if each[0] not in ("Dài hạn", "Không phát sinh")
            and not (workbook.leaves_out and each[1] == "thường xuyên")
        ]
        reached = [each[0] for each in told if each[0] == "Quá hạn" or each[0] in DONE[1:]]
        ended = [standing for standing in reached if standing != "Quá hạn"]
        self.f["rate.num"] = sum(1 for standing in in_rate if standing in DONE)
        self.f["rate.den"] = len(in_rate)
        self.f["dueRate.num"], self.f["dueRate.den"] = len(ended), len(reached)
        self.f["rate"] = rate(self.f["rate.num"], len(in_rate), workbook.limits)
        self.f["dueRate"] = rate(len(ended), len(reached), workbook.limits)
        self.f["onTimeRate"] = rate(self.f["doneOnTime"], len(reached), workbook.limits)


def rate(part, whole, limits):
    """Four decimals: to the nearest, or down where that would reach 1 or a threshold that was missed."""
    if whole == 0:
        return None
    exact = Fraction(part, whole)
    near = Fraction(math.floor(exact * 10000 + Fraction(1, 2)), 10000)
    if any(exact < limit <= near for limit in [Fraction(1)] + limits):
        near = Fraction(math.floor(exact * 10000), 10000)
    return float(near)


def roles_of(workbook, line):
    """The one role of every line of the register in a row, and that of the line for others."""
    lead, support = items(line.lead), items(line.support)
    known = {say(name) for name in workbook.units}
    roles = {}
    for at, name in enumerate(workbook.units):
        unit = say(name)
        groups = workbook.members.get(unit, set())
        fits = (unit in lead, bool(groups & lead), unit in support, bool(groups & support))
        if any(fits):
            roles[at] = ROLES[fits.index(True)]
    if lead - known:
        roles["outside"] = "lead"
    elif support - known:
        roles["outside"] = "support"
    return roles


def count(path, today):
    workbook = Workbook(path, today)
    holders, standings, overdue, trust = {"overall": []}, {}, [], {}
    by_unit = {}
    tally = {"standings": {}, "roles": {}, "reasons": {}}

    def met(what, key):
        tally[what][key] = tally[what].get(key, 0) + 1

    for name, codes in workbook.areas().items():
        holders[name] = []
        folded = {}
        for code in codes:
            holders[f"{name}/{code}"] = []
            folded.setdefault(say(code), code)
        reasons = {"other-year": 0, "unknown-area": 0, "unknown-status": 0, "no-text": 0}
        counted, shown = 0, {}
        for number, cells in workbook.table(name):
            line = Line(workbook, number, cells)
            why = line.why_not(folded)
            look = line.look(why is None)
            due = None if line.heading else look[0]
            shown[number] = {"due": due, "typed": not cells["Hạn"].is_formula, "says": why or ""}
            if why is not None:
                if why:
                    reasons[why] += 1
                    met("reasons", why)
                continue
            counted += 1
            standing, kind = line.standing(look), look[4]
            shown[number]["says"] = standing
            met("standings", standing)
            for holder in ("overall", name, f"{name}/{folded[line.area]}"):
                holders[holder].append((standing, kind))
            if standing == "Quá hạn":
                overdue.append({"days": workbook.as_of - look[1], "due": look[1], "text": line.text, "lead": line.lead})
            roles = roles_of(workbook, line)
            for unit, role in roles.items():
                met("roles", f"outside {role}" if unit == "outside" else role)
                for each in (role, "all"):
                    by_unit.setdefault((unit, each), []).append((standing, kind))
            if not roles:
                met("roles", "nobody")
        below = rows_below(workbook, name)
        if below:
            tally["reasons"]["below-table"] = tally["reasons"].get("below-table", 0) + below
        standings[name] = shown
        uncounted = sum(reasons.values())
        trust[name] = {"rows": counted + uncounted, "counted": counted, "uncounted": uncounted, "below": below, **reasons}

    overdue.sort(key=lambda each: -each["days"])
    figures = lambda rows: Figures(workbook, rows).f
    unit = lambda at: {role: figures(by_unit.get((at, role), [])) for role in (*ROLES, "all")}
    return {
        "asOf": workbook.as_of,
        "leavesOut": workbook.leaves_out,
        "figures": {key: figures(rows) for key, rows in holders.items()},
        "units": [{"name": name, "roles": unit(at)} for at, name in enumerate(workbook.units)],
        "outside": unit("outside"),
        "trust": trust,
        "overdue": overdue[:10],
        "rows": standings,
        "tally": tally,
    }


def rows_below(workbook, name):
    table = workbook.book.tables[name]
    sheet = workbook.book.sheets[table.sheet]
    column = next(table.column(header) for header in table.headers if "Nhiệm vụ" in header)
    lower = [number for number in sheet.rows if table.last < number <= table.last + 1000]
    return sum(1 for number in lower if say(sheet.row(number).at(column).value(workbook.book.strings)))


def job(each):
    path, today = each
    return path, count(path, today)


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(json.dumps(dict(pool.map(job, json.load(sys.stdin))), ensure_ascii=False))
