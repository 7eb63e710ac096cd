#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: workbook_reader_test.py ESPERLUETTE_CLI

Reads exported workbooks with zipfile and an XML parser, and compares each number with what the
program prints. Needs nothing but Python.
"""
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

PEOPLE = """Matricule;Nom;Prénom;Équipe;Date d'entrée;Date de naissance;Anniversaire fêté
1;Faure;Inès;Opéra;01/02/2026;29/02/1992;oui
2;Brun;Marc;Nation;12/03/2026;31/12/1988;oui
3;Diallo;Karim;Opéra;01/01/2020;01/01/1990;oui
"""
FORMULA = '=HYPERLINK("http://example.org","x")'
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWN = {"care_by_stage": "barChart", "praise_and_reframing": "barChart",
         "care_over_time": "lineChart", "coverage": "hiLowLines", "missed_causes": "dLbls"}


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8",
                          QT_QPA_PLATFORM="offscreen")
        logbook = os.path.join(folder, "team.esperluette")

        def run(*arguments, today="2026-11-23"):
            ran = subprocess.run([program, *arguments, "--today", today, "--language", "en"],
                                 capture_output=True, text=True)
            if ran.returncode != 0:
                sys.exit(f"{arguments}: {ran.stderr}")
            return ran.stdout

        people = os.path.join(folder, "people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write(PEOPLE)
        run("new", logbook, today="2026-01-05")
        add_stage_with_formula(run, logbook, os.path.join(folder, "journey.json"))
        run("import", "people", people, "--into", logbook, today="2026-01-05")
        run("plan", logbook, "--until", "2026-11-23", today="2026-01-05")
        for key, drawn in DRAWN.items():
            book = os.path.join(folder, key + ".xlsx")
            run("insight", key, logbook, "--xlsx", book)
            compare(book, json.loads(run("insight", key, logbook, "--json")), drawn)
    print(f"{len(DRAWN)} workbooks: the same numbers, and no formula")


def add_stage_with_formula(run, logbook, path):
    """Adds a journey whose first stage is called like a formula."""
    run("export", "journey", logbook, "--out", path)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    journey = json.loads(text)
    first = journey["stages"][0]["id"]
    for moment in journey["moments"]:
        if moment["stage"] == first:
            moment["stage"] = "formula"
    journey["stages"][0].update(id="formula", name={"fr": FORMULA, "en": FORMULA})
    with open(path, "w", encoding="utf-8") as file:
        json.dump(journey, file)
    run("import", "journey", path, "--into", logbook)


def cells_of(book, sheet):
    """Rows of a sheet as dictionaries from column letters to text or numbers."""
    shared = [item.findtext(MAIN + "t") or ""
              for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
    root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    assert root.find(f".//{MAIN}f") is None, "a formula"
    rows = []
    for row in root.iter(MAIN + "row"):
        cells = {}
        for cell in row.iter(MAIN + "c"):
            value = cell.findtext(MAIN + "v")
            if value is not None:
                column = cell.get("r").rstrip("0123456789")
                cells[column] = shared[int(value)] if cell.get("t") == "s" else float(value)
        rows.append(cells)
    return rows


def compare(path, chart, drawn):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        rows = cells_of(book, 1)
        about = {cells["A"]: cells.get("B", "") for cells in cells_of(book, 2)}
        picture = ElementTree.fromstring(book.read("xl/charts/chart1.xml"))
    header, rows = rows[0], rows[1:]
    assert len(rows) == len(chart["categories"]), chart["key"]
    per_cent = chart["key"] not in ("care_by_stage", "missed_causes")
    columns = {}
    for column, name in header.items():
        columns.setdefault(name, column)
    for position, series in enumerate(chart["series"]):
        # A value, its interval and its n for shares; a value for counts.
        column = chr(ord("B") + position * (4 if per_cent else 1))
        for row, value in zip(rows, series["values"]):
            if value is None:
                assert column not in row, row
            else:
                assert abs(row[column] * (100 if per_cent else 1) - value) < 1e-6, (row, value)
    left_out = columns["left out"]
    if chart["key"] != "missed_causes":  # without a cause, a moment has no column of its own
        assert sum(row[left_out] for row in rows) == chart["left_out"]
    assert about["Title"] == chart["title"] and about["What it is about"] == chart["scope"]
    assert about["What it says"] == chart["sentence"]
    assert "made with Esperluette" in about["Made"]
    if chart["key"] == "care_by_stage":
        assert chart["n"] > 0, "nothing to compare"
        assert any(row["A"] == FORMULA for row in rows), [row["A"] for row in rows]
        check_ranges(picture, len(chart["series"]), len(rows))
    assert picture.find(f".//{CHART}{drawn}") is not None, drawn


def check_ranges(picture, series, rows):
    """Each series of the picture is over all rows of its column."""
    found = picture.findall(f".//{CHART}ser")
    assert len(found) == series
    for position, one in enumerate(found):
        letter = chr(ord("B") + position)
        assert one.findtext(f"{CHART}tx//{CHART}f") == f"Table!${letter}$1"
        assert one.findtext(f"{CHART}val//{CHART}f") == f"Table!${letter}$2:${letter}${rows + 1}"
        assert one.findtext(f"{CHART}cat//{CHART}f") == f"Table!$A$2:$A${rows + 1}"


if __name__ == "__main__":
    main()
