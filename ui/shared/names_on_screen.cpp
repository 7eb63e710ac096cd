// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/names_on_screen.h"

namespace esperluette::ui {

NamesOnScreen::NamesOnScreen(const Logbook& logbook) : m_logbook(logbook)
{
    // Before any page: pages ask when they are told of a change.
    connect(&logbook, &Logbook::changed, this, &NamesOnScreen::follow);
}

void NamesOnScreen::setHidden(bool hidden)
{
    if (hidden == areHidden())
        return;
    m_display = hidden ? NameDisplay::hiding(m_logbook.records()) : NameDisplay();
    emit changed();
}

void NamesOnScreen::follow(const ChangeSet& changes)
{
    if (areHidden() && !changes.of<Person>().empty())
        m_display = NameDisplay::hiding(m_logbook.records());
}

}  // namespace esperluette::ui
