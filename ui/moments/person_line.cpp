// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/person_line.h"

#include "core/people/informal_moments.h"
#include "core/people/line_of_managers.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/person_words.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether how the person likes to be recognised matters for a kind of moment.
bool recognises(const MomentKind& kind)
{
    return kind.tone == Tone::Praise || kind.privacy == Privacy::AsThePersonPrefers;
}

bool isFarFromInformal(const Desk& desk, const Person& person)
{
    const auto last =
        lastInformalDay(desk.records(), desk.records().positionOf(person), desk.today());
    return !last.isValid() || last.daysTo(desk.today()) > informalDays;
}

}  // namespace

PersonLine::PersonLine(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_text(new TextLabel({}, TextRole::Body, Ink::Second)),
    m_answers(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::smallGap);
    m_text->setObjectName(u"aboutThePerson"_s);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    auto* answers = new FlowLayout(m_answers);
    const auto add = [&](const QString& text, RecognitionPreference preference) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(tr("Likes to be recognised: %1").arg(text));
        button->setAutoDefault(false);
        setSmall(*button);
        answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, preference] { keep(preference); });
    };
    add(tr("In private"), RecognitionPreference::Private);
    add(tr("In front of the team"), RecognitionPreference::WithTheTeam);
    add(tr("In writing"), RecognitionPreference::InWriting);
    column->addWidget(m_answers);
}

void PersonLine::showMoment(const Moment& moment, const MomentKind& kind)
{
    m_person = moment.person;
    const auto* person = m_person ? m_desk.records().find(*m_person) : nullptr;
    QStringList texts;
    bool asks = false;
    if (person) {
        const auto line = lineOfManagers(m_desk.records(), *person);
        const auto* holder = holderOf(m_desk.records(), *person, ChecklistRole::Manager);
        if (holder && holder != line.front())
            texts << tr("%1 is away: %2 is next to hold it.")
                         .arg(m_desk.nameOf(*line.front()), m_desk.nameOf(*holder));
        else if (holder)
            texts << tr("Manager: %1.").arg(m_desk.nameOf(*holder));
        asks = recognises(kind) && person->recognition == RecognitionPreference::NotAsked;
        if (asks)
            texts << tr("How does %1 like to be recognised? Ask, and note it here:")
                         .arg(m_desk.nameOf(*person));
        else if (recognises(kind))
            texts << tr("Recognition · %1").arg(recognitionText(person->recognition));
        if (kind.tone == Tone::Reframing && moment.status == MomentStatus::Planned
            && isFarFromInformal(m_desk, *person))
            texts << tr("No walk or meal together in the last %n day(s): an informal moment "
                        "beforehand eases a difficult one, which itself stays in a room.",
                        nullptr, informalDays);
    }
    m_text->setText(texts.join(u' '));
    m_answers->setVisible(asks && !m_desk.logbook.isReadOnly());
    setVisible(!texts.empty());
}

void PersonLine::keep(RecognitionPreference preference)
{
    const auto* person = m_person ? m_desk.records().find(*m_person) : nullptr;
    if (!person)
        return;
    auto asked = *person;
    asked.recognition = preference;
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Note how somebody likes to be recognised")});
    changes.update(*person, asked);
    if (const auto kept = m_desk.logbook.apply(changes); !kept)
        emit failed(kept.error());
}

}  // namespace esperluette::ui
