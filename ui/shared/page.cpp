// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page.h"

#include "ui/shared/text_label.h"

#include <QScrollArea>

namespace esperluette::ui {

Page::Page(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_title(new TextLabel({}, TextRole::Title)),
    m_subtitle(new TextLabel({}, TextRole::Body, Ink::Second)), m_titleLine(new QHBoxLayout),
    m_header(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new QHBoxLayout),
    m_content(new QVBoxLayout), m_scroll(new QScrollArea)
{
    auto* body = new QWidget;
    body->installEventFilter(this);
    auto* layout = new QVBoxLayout(body);
    constexpr int margin = metrics::pageMargin;
    layout->setContentsMargins(margin, margin - 4, margin, margin);
    layout->setSpacing(metrics::gap);
    layout->addLayout(buildHeader());
    m_content->setSpacing(metrics::gap);
    layout->addLayout(m_content, 1);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&m_desk.logbook, &Logbook::changed, this, [this](const ChangeSet& changes) {
        followLogbook(changes);
        invalidate();
    });
    connect(m_desk.names.get(), &NamesOnScreen::changed, this, [this] {
        followNames();
        invalidate();
    });
}

QLayout* Page::buildHeader()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_header->setSpacing(14);
    m_titleLine->setSpacing(14);
    m_titleLine->addLayout(texts, 1);
    m_header->addLayout(m_titleLine, 1);
    m_actions->setSpacing(12);
    m_header->addLayout(m_actions);
    m_header->setAlignment(m_actions, Qt::AlignVCenter);
    return m_header;
}

QString Page::title() const { return m_title->text(); }

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::setLeading(QWidget* widget)
{
    delete m_leading;
    m_leading = widget;
    m_titleLine->insertWidget(0, widget);
}

void Page::setContentFills() { m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); }

void Page::followLogbook(const ChangeSet& changes) { Q_UNUSED(changes) }

void Page::invalidate()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    refresh();
}

bool Page::isNarrowerThan(int characters) const
{
    return width() < QFontMetrics(roleFont(TextRole::Body)).averageCharWidth() * characters;
}

void Page::placeActions()
{
    // Many actions leave no room for the title beside them.
    const bool under = isNarrow() || m_actions->sizeHint().width() > width() * 2 / 3;
    const auto direction = under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_header->direction())
        return;
    m_header->setDirection(direction);
    m_header->setAlignment(m_actions, under ? Qt::AlignLeading : Qt::AlignVCenter);
}

void Page::resizeEvent(QResizeEvent* event)
{
    placeActions();
    QWidget::resizeEvent(event);
}

/// The body was laid out anew: an action may need another width.
bool Page::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        placeActions();
        m_scroll->widget()->layout()->activate();
    }
    return QWidget::eventFilter(watched, event);
}

void Page::setVisible(bool visible)
{
    if (visible)
        refreshIfStale();
    QWidget::setVisible(visible);
}

// Shown again with the window, which does not call setVisible() for what is in it.
void Page::showEvent(QShowEvent* event)
{
    refreshIfStale();
    QWidget::showEvent(event);
}

void Page::refreshIfStale()
{
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

}  // namespace esperluette::ui
