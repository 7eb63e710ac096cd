// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "ui/person/ribbon_layout.h"

#include <QWidget>

namespace esperluette::ui {

/// One moment on the ribbon.
struct RibbonMoment {
    MomentId id;
    QDate day;
    std::size_t lane = 0;  ///< position of its stage among the lanes
    CareLevel level = CareLevel::NotDue;
    QString text;  ///< what it is, for the tool tip and for screen readers; plain text

    friend bool operator==(const RibbonMoment&, const RibbonMoment&) = default;
};

/// A journey along time: a lane for each stage, a glyph for each moment, months below and a line
/// for today. The arrow keys go from moment to moment, Enter opens the one that is marked.
class JourneyRibbon final : public QWidget {
    Q_OBJECT
public:
    explicit JourneyRibbon(QWidget* parent = nullptr);

    /// @param lanes  names of stages, in the order of the journey
    /// @param moments  in the order of days
    void showJourney(const QStringList& lanes, std::vector<RibbonMoment> moments, QDate today);
    /// The moment that is marked, when there is one.
    std::optional<MomentId> marked() const;
    /// How many moments are before the time that is shown.
    int earlier() const { return m_earlier; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void momentActivated(const MomentId& moment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    /// Places some moments of a lane, in the order of days, between `left` and `right`.
    void spread(const std::vector<std::size_t>& moments, double left, double right);
    int laneHeight() const;
    int glyphSide() const;
    int gutter() const;
    double laneMiddle(std::size_t lane) const;
    QRectF glyphArea(std::size_t moment) const;
    /// The moment under a point, or none.
    std::optional<std::size_t> momentAt(QPointF point) const;
    void mark(std::size_t moment);
    void markInLane(int step);
    void paintLanes(QPainter& painter) const;
    void paintTime(QPainter& painter) const;

    QStringList m_lanes;
    std::vector<RibbonMoment> m_moments;
    std::vector<double> m_positions;
    std::vector<double> m_glyphSides;  ///< per moment: smaller in a crowded lane
    TimeLine m_line;
    QDate m_today;
    int m_earlier = 0;
    std::optional<std::size_t> m_marked;
    std::optional<std::size_t> m_hovered;
};

}  // namespace esperluette::ui
