// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/day_field.h"

#include <QLocale>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether the language writes the month before the day.
bool monthFirst()
{
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

QString shownFormat() { return monthFirst() ? u"MM/dd/yyyy"_s : u"dd/MM/yyyy"_s; }

}  // namespace

DayField::DayField(QDate day, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(monthFirst() ? tr("mm/dd/yyyy") : tr("dd/mm/yyyy"));
    setClearButtonEnabled(true);
    setDay(day);
}

QDate DayField::day() const
{
    auto typed = text().trimmed();
    if (const auto iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    typed.replace(u'.', u'/').replace(u'-', u'/').replace(u' ', u'/');
    return QDate::fromString(typed, monthFirst() ? u"M/d/yyyy"_s : u"d/M/yyyy"_s);
}

void DayField::setDay(QDate day) { setText(day.toString(shownFormat())); }

bool DayField::isUnreadable() const { return !text().trimmed().isEmpty() && !day().isValid(); }

QString DayField::example() { return QDate(2026, 12, 31).toString(shownFormat()); }

}  // namespace esperluette::ui
