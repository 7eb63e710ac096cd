// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/quick_add_dialog.h"

#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

std::int16_t minuteOf(UtcMinute now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch());
    const auto time = QDateTime::fromSecsSinceEpoch(seconds.count()).time();
    return std::int16_t(time.hour() * 60 + time.minute());
}

}  // namespace

QuickAddDialog::QuickAddDialog(Desk& desk, std::function<void(const MomentId&)> done,
                               QWidget* parent) :
    QDialog(parent),
    m_desk(desk), m_done(std::move(done)), m_reader(desk.records()), m_typed(new QLineEdit),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Quick add"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(metrics::smallGap);
    m_typed->setObjectName(u"line"_s);
    m_typed->setPlaceholderText(tr("praise Léa yesterday October window"));
    auto* field = new FormField(tr("&One line"), m_typed);
    field->setHint(tr("Who, what and when, in any order. Begin with “plan” for a moment of today "
                      "that is still to come."));
    layout->addWidget(field);
    layout->addSpacing(metrics::smallGap);
    m_kind = addRow(*layout, tr("What"), u"kind"_s);
    m_people = addRow(*layout, tr("With whom"), u"people"_s);
    m_day = addRow(*layout, tr("When"), u"day"_s);
    m_place = addRow(*layout, tr("Where"), u"place"_s);
    m_text = addRow(*layout, tr("About"), u"text"_s);
    layout->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_keep = addFormButtons(*this, *layout, tr("Note it"));
    connect(m_typed, &QLineEdit::textChanged, this, &QuickAddDialog::readLine);
    const auto wanted = fontMetrics().averageCharWidth() * 70;
    setMinimumWidth(parentWidget() ? std::min(wanted, parentWidget()->window()->width()) : wanted);
    readLine();
    m_typed->setFocus();
}

QuickAddDialog::Row QuickAddDialog::addRow(QBoxLayout& layout, const QString& caption,
                                           const QString& name)
{
    Row row{new TextLabel(caption, TextRole::Body, Ink::Second), new TextLabel({})};
    row.value->setObjectName(name);
    row.value->setWordWrap(true);
    row.caption->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto* line = new QHBoxLayout;
    line->addWidget(row.caption, 0, Qt::AlignTop);
    line->addWidget(row.value, 1);
    layout.addLayout(line);
    return row;
}

void QuickAddDialog::readLine()
{
    m_line = m_reader.read(m_typed->text(), m_desk.today(), minuteOf(m_desk.now()));
    const bool isBlank = m_typed->text().trimmed().isEmpty();
    showRow(m_kind, kindText(), !m_line.kind);
    showRow(m_people, peopleText(), !missingPeople().isEmpty());
    const auto day = shownDayAndHour(m_line.day, m_line.minuteOfDay, m_desk.today());
    showRow(m_day, (m_line.happened ? tr("%1, held") : tr("%1, to come")).arg(day));
    const bool saysPlace = m_line.setting != Setting::Unknown && m_line.happened;
    showRow(m_place, saysPlace ? settingName(m_line.setting) : u"—"_s);
    showRow(m_text, m_line.text.isEmpty() ? u"—"_s : m_line.text);
    m_problem->hide();
    m_keep->setText(m_line.happened ? tr("Note it") : tr("Plan it"));
    m_typed->setAccessibleDescription(isBlank ? QString()
                                              : u"%1 · %2 · %3"_s.arg(m_kind.value->text(),
                                                                      m_people.value->text(),
                                                                      m_day.value->text()));
}

void QuickAddDialog::showRow(const Row& row, const QString& value, bool isMissing)
{
    row.value->setText(value);
    row.value->setInk(isMissing ? Ink::Third : Ink::First);
}

QString QuickAddDialog::kindText() const
{
    const auto* kind = m_line.kind ? m_desk.records().find(*m_line.kind) : nullptr;
    return kind ? kind->name.in(m_desk.language) : tr("not said yet");
}

bool QuickAddDialog::isCollective() const
{
    const auto* kind = m_line.kind ? m_desk.records().find(*m_line.kind) : nullptr;
    return kind && kind->scope == MomentScope::Collective;
}

QString QuickAddDialog::peopleText() const
{
    const auto& records = m_desk.records();
    if (isCollective() && m_line.people.empty()) {
        const auto* team = m_line.team ? records.find(*m_line.team) : nullptr;
        return team ? team->name.text() : tr("not said yet");
    }
    constexpr std::size_t mostShown = 4;
    QStringList names;
    for (const auto& id : m_line.people) {
        if (names.size() == qsizetype(mostShown)) {
            names << u"…"_s;
            break;
        }
        if (const auto* person = records.find(id))
            names << m_desk.nameOf(*person);
    }
    if (names.empty())
        return tr("not said yet");
    return names.size() == 1 ? names.front() : tr("Which one: %1?").arg(names.join(u", "_s));
}

QString QuickAddDialog::missingText() const
{
    return m_line.kind ? missingPeople()
                       : tr("What kind of moment is it? Type a word of its name, for example "
                            "“praise” or “one-to-one”.");
}

QString QuickAddDialog::missingPeople() const
{
    if (m_line.people.size() > 1)
        return tr("Several people are called so: type the other name too.");
    if (m_line.people.size() == 1)
        return {};
    if (!isCollective())
        return tr("With whom? A first name is enough.");
    return m_line.team ? QString() : tr("With which team? Type its name.");
}

void QuickAddDialog::accept()
{
    auto problem = missingText();
    if (problem.isEmpty()) {
        const auto changes =
            keepQuickLine(m_desk.records(), m_line, m_desk.today(), m_desk.now(), m_desk.ids);
        const auto kept =
            changes ? m_desk.logbook.apply(*changes) : Result<>(Failure{changes.error()});
        if (kept) {
            QDialog::accept();
            return m_done(changes->of<Moment>().front().id());
        }
        problem = errorText(kept.error());
    }
    m_problem->setText(u"⚠ "_s + problem);
    m_problem->show();
    resize(size().expandedTo(sizeHint()));
    m_typed->setFocus();
}

QuickAddDialog* quickAdd(Desk& desk, QWidget* parent, std::function<void(const MomentId&)> done)
{
    auto* dialog = new QuickAddDialog(desk, std::move(done), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace esperluette::ui
