// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/guide_card.h"

#include "ui/moments/fold_button.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QPushButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const std::vector<LocalText>& texts, Language language)
{
    QStringList words;
    for (const auto& text : texts)
        words << text.in(language);
    return words;
}

}  // namespace

GuideCard::GuideCard(QWidget* parent) :
    QWidget(parent), m_card(new Card(tr("Guide"))), m_fold(new QPushButton), m_body(new QWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_fold->setObjectName(u"foldGuide"_s);
    m_fold->setAutoDefault(false);
    setSmall(*m_fold);
    m_card->addAfterTitle(m_fold);
    m_card->content()->addWidget(m_body);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_body->isHidden()); });
    setFolded(false);
}

void GuideCard::showGuide(const KindGuide& guide, Language language)
{
    while (auto* item = m_body->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addSection({}, {guide.purpose.in(language)});
    addSection(tr("Signs of care"), wordsOf(guide.signsOfCare, language));
    addSection(tr("What it becomes between two doors"), {guide.corridorVersion.in(language)});
    addSection(tr("The same care for customers"), {guide.mirror.in(language)});
    addSection(tr("What the law says"), wordsOf(guide.legal, language));
    setVisible(m_body->layout()->count() > 0);
}

void GuideCard::setFolded(bool folded)
{
    m_body->setVisible(!folded);
    showFold(*m_fold, folded ? tr("Read") : tr("Fold"), m_card->accessibleName());
}

void GuideCard::addSection(const QString& heading, const QStringList& paragraphs)
{
    auto shown = paragraphs;
    shown.removeAll(QString());
    if (shown.isEmpty())
        return;
    auto* body = static_cast<QVBoxLayout*>(m_body->layout());
    if (!heading.isEmpty()) {
        body->addSpacing(6);
        body->addWidget(new SectionLabel(heading));
    }
    for (const auto& paragraph : shown) {
        auto* text = new TextLabel(shown.size() > 1 ? u"· "_s + paragraph : paragraph,
                                   TextRole::Body, heading.isEmpty() ? Ink::First : Ink::Second);
        text->setWordWrap(true);
        body->addWidget(text);
    }
}

}  // namespace esperluette::ui
