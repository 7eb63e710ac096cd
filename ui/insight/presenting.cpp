// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/presenting.h"

#include "core/insight/export_words.h"
#include "ui/insight/presented_chart.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/names_key.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace esperluette::ui {

namespace {

constexpr int linesOfScreen = 40;  ///< how many lines of the usual text would fill the screen

void setColour(QLabel& label, const QColor& colour)
{
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

}  // namespace

Presenting::Presenting(std::shared_ptr<NamesOnScreen> names, Language language, QWidget* parent) :
    QWidget(parent, Qt::Window), m_names(std::move(names)), m_namesWereHidden(m_names->areHidden()),
    m_language(language), m_title(addText()), m_scope(addText()),
    m_chart(new PresentedChart(language)), m_sentence(addText()), m_number(addText()),
    m_buttons(buildButtons())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presentation – Esperluette"));
    setMouseTracking(true);
    m_number->setWordWrap(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_buttons);
    foot->addStretch(1);
    foot->addWidget(m_number);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_scope);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(foot);
    hideNamesByKey(*this, *m_names);
    m_resting.setSingleShot(true);
    connect(&m_resting, &QTimer::timeout, this, &Presenting::hideButtons);
    applyLook();
}

Presenting::~Presenting() { putNamesBack(); }

QLabel* Presenting::addText()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

QWidget* Presenting::buildButtons()
{
    auto* bar = new QWidget;
    bar->setMouseTracking(true);
    auto stays = bar->sizePolicy();
    stays.setRetainSizeWhenHidden(true);  // the chart does not move when they come and go
    bar->setSizePolicy(stays);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::smallGap);
    m_back = addButton(tr("Previous"), tr("Previous chart"), [this] { go(m_position - 1); });
    m_next = addButton(tr("Next"), tr("Next chart"), [this] { go(m_position + 1); });
    auto* leave = addButton(tr("Leave"), tr("Leave the presentation"), [this] { close(); });
    for (auto* button : {m_back, m_next, leave})
        row->addWidget(button);
    bar->hide();
    return bar;
}

QPushButton* Presenting::addButton(const QString& text, const QString& name,
                                   std::function<void()> pressed)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);  // after a click the keys still turn pages
    button->setMouseTracking(true);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, std::move(pressed));
    return button;
}

void Presenting::start(std::function<Presentation()> ask)
{
    m_namesAreOurs = true;
    m_names->setHidden(true);
    m_ask = std::move(ask);
    refresh();
}

void Presenting::refresh()
{
    if (!m_ask)
        return;
    const auto* shown = m_presentation.charts.empty()
        ? nullptr
        : m_presentation.charts[std::size_t(m_position)].chart;
    m_presentation = m_ask();
    const auto& charts = m_presentation.charts;
    if (charts.empty()) {
        close();
        return;
    }
    const auto page = m_chart->page();
    const auto same = std::ranges::find(charts, shown, &ComputedChart::chart);
    m_position = same == charts.end() ? std::min(m_position, int(charts.size()) - 1)
                                      : int(same - charts.begin());
    showChart(charts[std::size_t(m_position)]);
    if (same != charts.end())
        m_chart->setPage(page);
}

void Presenting::turn(int by)
{
    const auto page = m_chart->page() + by;
    if (page >= 0 && page < m_chart->pages()) {
        showPage(page);
        return;
    }
    const auto before = m_position;
    go(m_position + by);
    if (by < 0 && m_position != before)
        showPage(m_chart->pages() - 1);
}

int Presenting::pages() const { return m_chart->pages(); }

void Presenting::showPage(int page)
{
    m_chart->setPage(page);
    announceChart();
}

void Presenting::go(int position)
{
    if (position < 0 || position >= int(m_presentation.charts.size()))
        return;
    m_position = position;
    showChart(m_presentation.charts[std::size_t(position)]);
}

void Presenting::showChart(const ComputedChart& chart)
{
    const auto count = int(m_presentation.charts.size());
    m_title->setText(chartTitle(*chart.chart));
    m_scope->setText(m_presentation.scope + QStringLiteral(" · ")
                     + chartCountsText(chart.data, m_language));
    m_sentence->setText(chart.data.sentence);
    m_chart->showChart(chart);
    //: The number of a chart and how many there are
    m_number->setText(tr("%1 / %2").arg(m_position + 1).arg(count));
    m_number->setAccessibleName(tr("Chart %1 of %2").arg(m_position + 1).arg(count));
    enableButton(*m_back, m_position > 0);
    enableButton(*m_next, m_position + 1 < count);
    placeSentence();
    announceChart();
}

void Presenting::announceChart()
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_chart, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void Presenting::placeSentence()
{
    const auto margins = layout()->contentsMargins();
    const auto width = this->width() - margins.left() - margins.right();
    constexpr int gaps = 4;
    auto height = this->height() - margins.top() - margins.bottom() - gaps * layout()->spacing()
        - std::max(m_buttons->sizeHint().height(), m_number->sizeHint().height());
    for (const auto* label : {m_title, m_scope, m_sentence})
        height -= label->heightForWidth(width);
    m_sentence->setVisible(m_chart->letSentenceOut({width, height}));
    if (isVisible())
        layout()->activate();  // the number of pages depends on the height
}

/// The focus of a button that can do nothing more goes to the chart, where keys turn pages, and not
/// to the button that leaves.
void Presenting::enableButton(QPushButton& button, bool enabled)
{
    if (!enabled && focusWidget() == &button)
        m_chart->setFocus();
    button.setEnabled(enabled);
}

void Presenting::applyLook()
{
    const auto usual = QApplication::font();
    auto font = usual;
    font.setPointSizeF(
        std::max(usual.pointSizeF(), double(height()) / linesOfScreen * 72 / logicalDpiY()));
    const auto& colours = theme(*this);
    const std::tuple<QLabel*, TextRole, QColor> looks[] = {
        {m_title, TextRole::Title, colours.ink},
        {m_scope, TextRole::Small, colours.ink2},
        {m_sentence, TextRole::Body, colours.ink},
        {m_number, TextRole::Small, colours.ink2},
    };
    for (const auto& [label, role, colour] : looks) {
        auto shown = roleFont(role, font);
        shown.setPointSizeF(std::max(shown.pointSizeF(), usual.pointSizeF()));
        label->setFont(shown);
        setColour(*label, colour);
    }
    m_chart->setTextSize(font.pointSizeF());
    const auto margin = height() / 18;
    layout()->setContentsMargins(margin * 3 / 2, margin, margin * 3 / 2, margin / 2);
    layout()->setSpacing(margin / 3);
    placeSentence();
}

bool Presenting::goByKey(int key)
{
    switch (key) {
    case Qt::Key_Right: go(m_position + 1); return true;
    case Qt::Key_Left: go(m_position - 1); return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown: turn(1); return true;
    case Qt::Key_Up:
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_Home: go(0); return true;
    case Qt::Key_End: go(int(m_presentation.charts.size()) - 1); return true;
    case Qt::Key_Escape:
    case Qt::Key_F11: close(); return true;
    default: return false;
    }
}

void Presenting::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        go(m_position + 1);
    else if (!goByKey(event->key()))
        QWidget::keyPressEvent(event);
}

/// The buttons: keys that turn pages do so there, too.
bool Presenting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Enter)
        showButtons();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<QPushButton*>(watched)->click();
        return true;
    }
    return goByKey(key) || QWidget::eventFilter(watched, event);
}

bool Presenting::focusNextPrevChild(bool next)
{
    showButtons();
    return QWidget::focusNextPrevChild(next);
}

void Presenting::mouseMoveEvent(QMouseEvent*) { showButtons(); }

void Presenting::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        go(m_position + 1);
}

void Presenting::wheelEvent(QWheelEvent* event)
{
    constexpr int page = 120;  // one step of a usual wheel
    m_wheel += event->angleDelta().y();
    for (; std::abs(m_wheel) >= page; m_wheel -= m_wheel > 0 ? page : -page)
        showPage(m_chart->page() + (m_wheel > 0 ? -1 : 1));
    event->accept();
}

void Presenting::showButtons()
{
    m_buttons->show();
    unsetCursor();
    m_resting.start(pointerTime);
}

void Presenting::hideButtons()
{
    setCursor(Qt::BlankCursor);
    const auto* focus = focusWidget();
    if (!focus || !m_buttons->isAncestorOf(focus))
        m_buttons->hide();  // not from under the hands of those who use the keyboard
}

void Presenting::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme(*this).surface); }

void Presenting::showEvent(QShowEvent* event)
{
    m_chart->setFocus();
    showButtons();
    QWidget::showEvent(event);
}

void Presenting::resizeEvent(QResizeEvent* event)
{
    applyLook();
    QWidget::resizeEvent(event);
}

void Presenting::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && layout())
        applyLook();
    QWidget::changeEvent(event);
}

void Presenting::closeEvent(QCloseEvent* event)
{
    putNamesBack();
    QWidget::closeEvent(event);
}

void Presenting::putNamesBack()
{
    if (!std::exchange(m_namesAreOurs, false))
        return;
    m_ask = {};  // what is closed shows no names again
    m_names->setHidden(m_namesWereHidden);
}

}  // namespace esperluette::ui
