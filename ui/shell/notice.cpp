// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice.h"

#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace esperluette::ui {

using namespace std::chrono_literals;

namespace {

/// Tells screen readers that the words of `label` changed.
void announce(QWidget& label)
{
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace

Notice::Notice(QWidget* parent) :
    QWidget(parent), m_words(new TextLabel({})), m_action(new QPushButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->setSpacing(14);
    layout->addWidget(m_words);
    layout->addWidget(m_action);
    setSmall(*m_action);
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionPressed();
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Notice::say(const QString& words, const QString& action)
{
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    place();
    show();
    raise();
    m_timer.start();
    announce(*m_words);
}

QString Notice::words() const { return m_words->text(); }

void Notice::place()
{
    layout()->activate();
    const auto room = parentWidget()->size();
    resize(std::min(sizeHint().width(), room.width() - 40), sizeHint().height());
    move((room.width() - width()) / 2, room.height() - height() - 20);
}

bool Notice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Notice::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Notice::leaveEvent(QEvent* event)
{
    m_timer.start();
    QWidget::leaveEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    painter.setPen(QPen(colours.ink3, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
}

ErrorBanner::ErrorBanner(QWidget* parent) :
    QWidget(parent), m_sentence(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 10, metrics::pageMargin, 10);
    layout->setSpacing(14);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("errorSentence"));
    layout->addWidget(m_sentence, 1);
    m_remedies = new QHBoxLayout;
    layout->addLayout(m_remedies);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("errorClose"));
    close->setAccessibleName(tr("Close the message"));
    setSmall(*close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void ErrorBanner::say(const QString& sentence, std::vector<Remedy> remedies)
{
    m_sentence->setText(QStringLiteral("⚠ ") + sentence);
    while (auto* item = m_remedies->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (auto& remedy : remedies) {
        auto* button = new QPushButton(remedy.text);
        setSmall(*button);
        connect(button, &QPushButton::clicked, this, [this, act = std::move(remedy.act)] {
            hide();
            act();
        });
        m_remedies->addWidget(button, 0, Qt::AlignTop);
    }
    show();
    announce(*m_sentence);
}

QString ErrorBanner::sentence() const { return isHidden() ? QString() : m_sentence->text().mid(2); }

void ErrorBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colours = theme(*this);
    painter.fillRect(rect(), colours.passSoft);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace esperluette::ui
