// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/shared/chip.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace esperluette::ui {

namespace {

constexpr int sidePadding = 10;

/// "& Esperluette".
class Logo final : public QWidget {
public:
    Logo() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return {0, QFontMetrics(nameFont()).height() + 22}; }

    /// What the sign and the name take.
    static int fullWidth()
    {
        return signSize().width() + gap + QFontMetrics(nameFont()).horizontalAdvance(name)
            + 2 * sidePadding;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& colours = theme(*this);
        const auto line = rect().adjusted(sidePadding, 0, -sidePadding, -12);
        const auto sign = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, signSize(), line);
        paintSign(painter, sign, colours.brand);
        const auto offset = sign.width() + gap;
        painter.setFont(nameFont());
        painter.setPen(colours.ink);
        painter.drawText(line.adjusted(offset, 0, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, name);
    }

private:
    static constexpr int gap = 10;
    static inline const QString name = QStringLiteral("Esperluette");

    /// The bounds of the ampersand of the icon, within its 128 units.
    static constexpr QRectF signBounds{30.5, 19.5, 68, 89};

    static QSize signSize()
    {
        const auto height = QFontMetrics(nameFont()).ascent() * 1.15;
        return QSizeF(height * signBounds.width() / signBounds.height(), height).toSize();
    }

    /// Drawn as in resources/icons/esperluette.svg: a font of its own would take longer to find.
    static void paintSign(QPainter& painter, const QRect& area, const QColor& colour)
    {
        QPainterPath sign({93, 101});
        sign.lineTo(48, 50);
        sign.cubicTo(40, 41, 42, 25, 57, 25);
        sign.cubicTo(72, 25, 75, 41, 64, 49);
        sign.cubicTo(54, 56, 36, 61, 36, 80);
        sign.cubicTo(36, 94, 47, 103, 60, 103);
        sign.cubicTo(79, 103, 91, 88, 93, 67);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(area.topLeft());
        painter.scale(area.width() / signBounds.width(), area.height() / signBounds.height());
        painter.translate(-signBounds.topLeft());
        painter.strokePath(sign, QPen(colour, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
    }

    static QFont nameFont()
    {
        auto font = roleFont(TextRole::Heading);
        font.setPointSizeF(font.pointSizeF() * 16 / 14);
        return font;
    }
};

}  // namespace

/// An entry: its title at the left, its count at the right.
class SideBar::Button final : public QPushButton {
public:
    explicit Button(SideEntry entry) : QPushButton(entry.title), m_entry(std::move(entry))
    {
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    const SideEntry& entry() const { return m_entry; }

    void refreshCount()
    {
        m_count = m_entry.count ? m_entry.count() : 0;
        describe();
    }
    void setLit(bool lit)
    {
        m_lit = lit;
        describe();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(roleFont(TextRole::Strong));
        return {metrics.horizontalAdvance(text()) + 60, metrics.height() + 18};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colours = theme(*this);
        const auto area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasFocus() ? QPen(colours.client, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_lit              ? QBrush(colours.brandSoft)
                             : underMouse() ? QBrush(colours.line2)
                                            : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), metrics::fieldRadius,
                                metrics::fieldRadius);
        const auto line = rect().adjusted(sidePadding, 0, -sidePadding, 0);
        auto font = roleFont(m_lit ? TextRole::Strong : TextRole::Body);
        if (!m_lit)
            font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(m_lit ? colours.brand : colours.ink2);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
        if (m_count == 0)
            return;
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(m_lit ? colours.brand : colours.ink3);
        painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, locale().toString(m_count));
    }

private:
    /// Says what is seen to screen readers: the count, and whether this is the page that is shown.
    void describe()
    {
        QStringList words;
        if (m_count != 0)
            words << locale().toString(m_count);
        if (m_lit)
            words << SideBar::tr("shown now");
        setAccessibleDescription(words.join(QStringLiteral(", ")));
        update();
    }

    SideEntry m_entry;
    int m_count = 0;
    bool m_lit = false;
};

SideBar::SideBar(QWidget* parent) :
    QWidget(parent), m_entriesLayout(new QVBoxLayout),
    m_sample(new Chip(tr("Sample"), ChipTone::Client)),
    m_file(new ElidedLabel({}, TextRole::Tiny, Ink::Third)),
    m_saved(new TextLabel({}, TextRole::Tiny, Ink::Third))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 11, 14);
    layout->setSpacing(2);
    layout->addWidget(new Logo);
    m_entriesLayout->setSpacing(2);
    layout->addLayout(m_entriesLayout);
    layout->addStretch();
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(sidePadding, 0, 0, 0);
    foot->setSpacing(4);
    foot->addWidget(m_sample, 0, Qt::AlignLeading);
    foot->addWidget(m_file);
    foot->addWidget(m_saved);
    layout->addLayout(foot);
    m_sample->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sample->setToolTip(tr("Invented people, in a file apart"));
    m_sample->setObjectName(QStringLiteral("sampleMark"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setWordWrap(true);
    m_sample->hide();
}

void SideBar::setEntries(std::vector<SideEntry> entries)
{
    for (auto* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (auto& entry : entries) {
        auto* button = new Button(std::move(entry));
        button->setObjectName(QStringLiteral("side_") + button->entry().key);
        connect(button, &QPushButton::clicked, this,
                [this, button] { emit entryChosen(button->entry().key); });
        m_entriesLayout->addWidget(button);
        m_buttons.push_back(button);
    }
    refreshCounts();
}

void SideBar::light(const QString& key)
{
    for (auto* button : m_buttons)
        button->setLit(button->entry().key == key);
}

void SideBar::refreshCounts()
{
    for (auto* button : m_buttons)
        button->refreshCount();
}

void SideBar::showFile(const QString& name, bool sample)
{
    m_file->setText(name);
    m_sample->setVisible(sample);
}

void SideBar::showSaved(const QString& words) { m_saved->setText(words); }

void SideBar::fitInto(int windowWidth)
{
    m_windowWidth = windowWidth;
    const auto letter = QFontMetrics(roleFont(TextRole::Body)).averageCharWidth();
    constexpr int padding = 2 * sidePadding + 20;
    const auto narrowest = std::max(12 * letter + padding, Logo::fullWidth() + 2 * sidePadding);
    setFixedWidth(
        std::clamp(windowWidth / 5, narrowest, std::max(20 * letter + padding, narrowest)));
}

void SideBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitInto(m_windowWidth);
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colours = theme(*this);
    painter.fillRect(rect(), colours.sunken);
    painter.setPen(colours.line);
    const auto x = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

}  // namespace esperluette::ui
