// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/figure_card.h"

#include "core/insight/wording.h"
#include "ui/shared/card.h"

#include <QVBoxLayout>

namespace esperluette::ui {

FigureCard::FigureCard(const QString& name, Ink ink, QWidget* parent) :
    QWidget(parent), m_ink(ink), m_figure(new TextLabel({}, TextRole::Title, ink)),
    m_detail(new TextLabel({}, TextRole::Small, Ink::Second))
{
    setAccessibleName(name);
    auto* card = new Card;
    card->content()->setSpacing(2);
    card->content()->addWidget(new TextLabel(name, TextRole::Small, Ink::Second));
    card->content()->addWidget(m_figure);
    m_detail->setWordWrap(true);
    card->content()->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void FigureCard::showFigure(Proportion proportion, int minimum, const QString& beside,
                            const QLocale& locale)
{
    const bool isEnough = proportion.n >= std::max(1, minimum);
    m_figure->setText(isEnough ? percentText(proportion.share(), locale) : QStringLiteral("–"));
    m_figure->setInk(isEnough ? m_ink : Ink::Third);

    QStringList details;
    if (isEnough) {
        const auto interval = wilsonInterval(proportion);
        details << tr("%1 to %2")
                       .arg(percentText(interval.low, locale), percentText(interval.high, locale))
                << tr("n\u00a0=\u00a0%1").arg(locale.toString(proportion.n));
    } else if (proportion.n == 0) {
        details << tr("none yet");
    } else {
        details << tr("too few to say (n\u00a0=\u00a0%1)").arg(locale.toString(proportion.n));
    }
    if (!beside.isEmpty())
        details << beside;
    m_detail->setText(details.join(QStringLiteral(" · ")));
}

}  // namespace esperluette::ui
