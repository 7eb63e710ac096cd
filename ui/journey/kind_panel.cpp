// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/kind_panel.h"

#include "core/catalogue/catalogue_words.h"
#include "core/journey/built_in_kind.h"
#include "core/journey/rule_text.h"
#include "core/records/records.h"
#include "ui/journey/legal_note.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/moment_words.h"
#include "ui/shared/text_label.h"

#include <QApplication>
#include <QPushButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList linesIn(const std::vector<LocalText>& texts, Language language)
{
    QStringList lines;
    for (const auto& text : texts)
        lines << text.in(language);
    return lines;
}

QStringList slotNames(const QStringList& keys, Language language)
{
    QStringList names;
    for (const auto& key : keys) {
        const auto name = nameIn(avoidableSlots(), key).in(language);
        names << (name.isEmpty() ? key : name);
    }
    return names;
}

QString checklistLine(const GuideItem& item, Language language)
{
    return u"%1 (%2, %3)"_s.arg(item.text.in(language), roleName(item.role),
                                offsetText(item.offsetDays));
}

}  // namespace

KindPanel::KindPanel(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::gap);
}

void KindPanel::clear()
{
    while (auto* item = m_layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

Card* KindPanel::addCard(const QString& title)
{
    auto* card = new Card(title);
    m_layout->addWidget(card);
    return card;
}

void KindPanel::addText(Card& card, const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!heading.isEmpty())
        card.content()->addWidget(new SectionLabel(heading));
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    card.content()->addWidget(label);
}

void KindPanel::addList(Card& card, const QString& heading, const QStringList& lines)
{
    QStringList shown;
    for (const auto& line : lines)
        shown << (lines.size() > 1 ? u"· "_s + line : line);
    addText(card, heading, shown.join(u'\n'));
}

void KindPanel::showKind(const Records& records, const MomentKind& kind, const KindGuide& guide,
                         Language language)
{
    const auto* focused = QApplication::focusWidget();
    const auto pressed = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    clear();
    showHead(kind, guide, language);
    auto* when = addCard(tr("When it is planned"));
    addText(*when, {}, ruleText(kind.rule, language));
    addText(*when, {}, legalNote(kind.key.text()));
    addText(*when, tr("Reminders"), remindersText(kind));
    showExpected(records, guide, language);
    showCare(guide, language);
    m_layout->addStretch(1);
    if (auto* same = pressed.isEmpty() ? nullptr : findChild<QPushButton*>(pressed))
        same->setFocus(Qt::OtherFocusReason);
}

QString KindPanel::remindersText(const MomentKind& kind)
{
    QStringList reminders;
    if (kind.remindOnDay)
        reminders << offsetText(0);
    if (kind.remindDaysBefore > 0)
        reminders << offsetText(-kind.remindDaysBefore);
    return reminders.isEmpty() ? tr("none") : reminders.join(u", "_s);
}

void KindPanel::showExpected(const Records& records, const KindGuide& guide, Language language)
{
    auto* expected = addCard(tr("What the person may expect"));
    addList(*expected, tr("Emotional"), linesIn(guide.emotional, language));
    addList(*expected, tr("Relational"), linesIn(guide.relational, language));
    addList(*expected, tr("Operational"), linesIn(guide.operational, language));
    addText(*expected, tr("Feelings to expect"),
            emotionNames(records, guide.pleasantEmotions + guide.unpleasantEmotions, language));
    expected->setVisible(expected->content()->count() > 0);
}

void KindPanel::showCare(const KindGuide& guide, Language language)
{
    auto* care = addCard(tr("How it is handled with care"));
    QStringList tasks;
    for (const auto& item : guide.checklist)
        tasks << checklistLine(item, language);
    addList(*care, tr("Checklist"), tasks);
    addList(*care, tr("Signs of care"), linesIn(guide.signsOfCare, language));
    addText(*care, tr("What it becomes between two doors"), guide.corridorVersion.in(language));
    const auto stage = nameIn(mirrorStages(), guide.mirrorStage).in(language);
    if (!stage.isEmpty() || !guide.mirror.isEmpty())
        addText(*care, tr("The same care for customers"),
                stage.isEmpty() ? guide.mirror.in(language)
                                : tr("%1: %2").arg(stage, guide.mirror.in(language)));
    addList(*care, tr("What the law says"), linesIn(guide.legal, language));
    care->setVisible(care->content()->count() > 0);
}

void KindPanel::showHead(const MomentKind& kind, const KindGuide& guide, Language language)
{
    auto* card = addCard(kind.name.in(language));
    if (kind.retired)
        card->addAfterTitle(new Chip(tr("retired"), ChipTone::Miss));
    if (!builtInKind(kind.key.text()))
        card->addAfterTitle(new Chip(tr("your own"), ChipTone::Brand));
    QStringList facts{kind.scope == MomentScope::Collective ? tr("with several people")
                                                            : tr("with one person"),
                      lengthText(kind), privacyText(kind.privacy)};
    facts.removeAll(QString());
    auto* line = new TextLabel(facts.join(u" · "_s), TextRole::Body, Ink::Second);
    line->setWordWrap(true);
    card->content()->addWidget(line);
    addText(*card, {}, guide.purpose.in(language));
    addText(*card, tr("Recommended setting"), guide.place.in(language));
    addText(*card, tr("Slots to avoid"), slotNames(guide.avoidedSlots, language).join(u", "_s));
    addButtons(*card, kind);
}

void KindPanel::addButtons(Card& card, const MomentKind& kind)
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metrics::smallGap);
    card.content()->addWidget(buttons);
    const auto add = [&](const QString& text, const QString& name, auto&& act) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        setSmall(*button);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    setPrimary(*add(tr("&Edit…"), u"editKind"_s, [this] { emit editRequested(); }));
    add(tr("Duplicate"), u"duplicateKind"_s, [this] { emit duplicateRequested(); });
    add(kind.retired ? tr("Bring back") : tr("Retire"), u"retireKind"_s,
        [this, retire = !kind.retired] { emit retireRequested(retire); });
    if (builtInKind(kind.key.text()))
        add(tr("Restore the built-in one"), u"restoreKind"_s, [this] { emit restoreRequested(); });
    add(tr("Move up"), u"moveKindUp"_s, [this] { emit moveRequested(-1); });
    add(tr("Move down"), u"moveKindDown"_s, [this] { emit moveRequested(1); });
}

}  // namespace esperluette::ui
