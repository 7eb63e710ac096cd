#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty logbook to a chart: what a manager does on the first day."""
import json
import os
import subprocess
import sys
import tempfile

from desk import Desk, wait

# As HR programs of France export it. No day is after the 12th, so the order of the dates must be
# asked; line 10 has no name and is refused.
PEOPLE = """Matricule;Nom;Prénom;Service;Fonction;Site;Date d'entrée;E-mail
1001;FAURE;Inès;Opéra;Conseillère de vente;Paris;04/03/2022;ines.faure@example.com
1002;ŒUVRARD;Chloé;Opéra;Visual merchandiser;Paris;01/09/2020;chloe.oeuvrard@example.com
1003;MARTIN;Karim;Opéra;Responsable de nuit;Paris;12/01/2019;karim.martin@example.com
1004;NGUYEN;Linh;Opéra;Conseillère de vente;Paris;03/11/2025;linh.nguyen@example.com
1005;DUBOIS;Émile;Opéra;Magasinier;Lille;02/05/2017;emile.dubois@example.com
1006;BERNARD;Zoé;Bastille;Conseillère de vente;Lille;05/02/2024;zoe.bernard@example.com
1007;PETIT;Hugo;Bastille;Caissier;Lille;07/06/2023;hugo.petit@example.com
1008;LEROY;Aïcha;Bastille;Responsable de rayon;Lille;08/08/2018;aicha.leroy@example.com
1013;;;Bastille;Conseiller de vente;Lyon;09/12/2021;
1009;MOREAU;Jules;Bastille;Conseiller de vente;Lyon;09/12/2021;jules.moreau@example.com
1010;GARCIA;Nina;Bastille;Apprentie;Lyon;01/10/2025;nina.garcia@example.com
1011;ROUX;Maëlle;Bastille;Conseillère de vente;Lyon;05/04/2016;maelle.roux@example.com
1012;FONTAINE;Noël;Opéra;Agent de sécurité;Lyon;03/07/2020;noel.fontaine@example.com
"""
STAGES = "Care by stage of the journey"
TOLD_IN_WORDS = "Praise and reframing: with care 1 of 1"


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        people = os.path.join(folder, "équipe.csv")
        logbook = os.path.join(folder, "team.esperluette")
        with open(people, "w", encoding="cp1252", newline="\r\n") as file:
            file.write(PEOPLE)
        with Desk([program, "--language", "en", "--today", "2026-11-23"], "esperluette") as desk:
            begin_a_logbook(desk, logbook)
            import_people(desk, people)
            open_a_person(desk)
            plan_a_praise_interview(desk)
            prepare_it(desk)
            tell_it(desk)
            see_it_in_the_charts(desk)
        check_what_is_on_disk(os.path.join(os.path.dirname(program), "esperluette-cli"), logbook)


def begin_a_logbook(desk, logbook):
    desk.menu("File", "New logbook…")
    dialog = desk.dialog("New logbook")
    desk.fill(desk.find("text", "Name of the logbook", dialog), "Magasin Opéra")
    desk.fill(desk.find("text", "Your first name", dialog), "Claire")
    desk.fill(desk.find("text", "Where", dialog), logbook)
    desk.tick(desk.find("check box", "No passphrase", dialog))
    desk.button("Create", dialog)
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    desk.find("label", "Hello Claire, let us begin with your team")
    assert os.path.exists(logbook)


def import_people(desk, people):
    desk.menu("File", "Import people…")
    desk.save_as(people, "Choose a list of people")
    dialog = desk.dialog("Import people")
    desk.find("label", "12 new · 0 changed · 0 the same · 1 refused", dialog)
    table = desk.find("table", "People of the list", dialog)
    first, refused = desk.row(table, 0), desk.row(table, 8)
    assert first[:5] == ["2", "New", "", "Inès", "FAURE"], first
    assert refused[:3] == ["10", "Refused",
                           "The line has no name. Add a given or a family name."], refused
    take = desk.find("push button", "Import 12 people", dialog)
    assert not desk.has(take, "ENABLED"), "the order of the dates was not asked"
    desk.tick(desk.find("radio button", "Order of the dates: The day", dialog))
    wait(lambda: desk.has(take, "ENABLED"), "permission to import")
    desk.press(take, "Press")
    wait(lambda: not desk.is_open(dialog), "the end of the import")


def open_a_person(desk):
    desk.button("Team")
    desk.find("label", "12 people · nobody waits for attention")
    table = desk.find("table", "People")
    assert desk.rows(table) == 12, desk.rows(table)
    search = desk.find("text", "Search people")
    desk.focus(search)
    desk.typing("aicha")  # found without its accent
    wait(lambda: desk.rows(table) == 1, "one person left")
    desk.keys("Return")
    wait(lambda: not desk.has(search, "FOCUSED"), "the keyboard in the table")
    desk.keys("Return")
    desk.find("label", "Responsable de rayon · Bastille · 8 years 3 months")


def plan_a_praise_interview(desk):
    desk.button("Plan… · Aïcha LEROY")
    dialog = desk.dialog("Plan a moment")
    desk.choose(desk.find("combo box", "What kind of moment", dialog), "Praise interview")
    assert desk.text(desk.find("spin button", "Day", dialog)) == "23/11/2026"
    desk.button("Plan it", dialog)
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    desk.find("label", "Prepare: Praise interview")


def prepare_it(desk):
    hope = "To hear which words reached the customer"
    desk.fill(desk.find("text", "Emotional expectation"), hope)
    desk.button("Add: Emotional expectation")
    wait(lambda: desk.has(desk.find("check box", hope), "CHECKED"), "the expectation")
    assert desk.shows("push button", "Open anyway: What needs settling"), "what needs settling comes last"
    desk.tick(desk.find("check box", "That the manager takes time for good news."))
    desk.tick(desk.find("check box",
                        "Write the fact, the date, the effect on the customer or team"))


def tell_it(desk):
    minutes = desk.find("spin button", "How long")
    desk.set_value(minutes, 35)
    desk.tick(desk.find("check box", "Where it was held: dedicated place"))
    for question in ("The time was protected", "They spoke at least half of the time",
                     "What they hoped to feel was met",
                     "What they expected of the relation was met"):
        desk.tick(desk.find("radio button", f"{question}: yes"))
    rating = desk.find("slider", "Their own rating")
    desk.focus(rating)
    desk.keys(*["Right"] * 4)
    wait(lambda: rating.get_description() == "4 of 5", "the rating")
    desk.find("filler", "No score yet")
    desk.button("Keep this story")
    desk.find("filler", "Score 84 of 100, with care")


def see_it_in_the_charts(desk):
    desk.button("Insight")
    chart = desk.find("chart", STAGES)
    assert TOLD_IN_WORDS in chart.get_description(), chart.get_description()
    desk.menu("Edit", "Undo: Tell a moment")
    desk.find("label", "Nothing to show yet: this chart needs moments that were told.")
    assert not desk.shows("chart", STAGES)
    desk.menu("Edit", "Redo: Tell a moment")
    chart = desk.find("chart", STAGES)
    wait(lambda: TOLD_IN_WORDS in chart.get_description(), "the moment in the chart again")
    desk.press(desk.find("check box", f"Show table: {STAGES}"), "Toggle")
    table = desk.find("table", STAGES)
    rows = {row[0]: row[1:] for row in (desk.row(table, each) for each in range(desk.rows(table)))}
    assert rows["Praise and reframing"] == ["1", "0", "0", "0", "1", "0"], rows
    assert rows["Recruitment"] == ["0"] * 6, rows


def check_what_is_on_disk(cli, logbook):
    def listed(what):
        output = subprocess.run([cli, "list", what, logbook, "--json"], check=True,
                                capture_output=True, encoding="utf-8").stdout
        return json.loads(output)

    people = {each["employee_number"]: each for each in listed("people")}
    assert len(people) == 12 and "1013" not in people, sorted(people)
    assert people["1002"]["name"] == "Chloé ŒUVRARD", people["1002"]
    assert people["1001"]["start"] == "2022-03-04", people["1001"]
    told = [each for each in listed("moments") if each["state"] == "told"]
    assert len(told) == 1, told
    expected = {"kind": "praise_interview", "person": "Aïcha LEROY", "held": "2026-11-23",
                "minutes": 35, "setting": "dedicated_place", "felt": 4, "level": "with_care",
                "known_criteria": 7, "between_two_doors": False}
    assert expected.items() <= told[0].items(), told[0]


main(sys.argv[1])
