// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "tests/support/contrast.h"
#include "ui/shared/avatar.h"
#include "ui/shared/care_glyph.h"
#include "ui/shared/text_label.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>

#include <set>

namespace esperluette::ui {

using test::contrast;

namespace {

constexpr double readable = 4.5;
constexpr double recognisable = 3.0;  // of parts that are not text (WCAG 2.2, 1.4.11)

class EveryTheme : public testing::TestWithParam<const Theme*> { };

}  // namespace

TEST_P(EveryTheme, KeepsTextReadableOnEveryGround)
{
    const auto& theme = *GetParam();
    for (const auto& ground : {theme.bg, theme.surface, theme.sunken}) {
        for (const auto ink :
             {Ink::First, Ink::Second, Ink::Third, Ink::Brand, Ink::Care, Ink::Part, Ink::Pass})
            EXPECT_GE(contrast(inkColour(ink, theme), ground), readable)
                << int(ink) << " on " << ground.name().toStdString();
        EXPECT_GE(contrast(theme.client, ground), readable);
    }
}

TEST_P(EveryTheme, KeepsWordsReadableOnTheirSoftGround)
{
    const auto& theme = *GetParam();
    for (const auto level : {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                             CareLevel::Missed, CareLevel::Untold, CareLevel::NotDue}) {
        const auto colours = levelColours(level, theme);
        EXPECT_GE(contrast(colours.text, colours.soft), readable) << int(level);
    }
    EXPECT_GE(contrast(theme.brand, theme.brandSoft), readable);
    EXPECT_GE(contrast(theme.client, theme.clientSoft), readable);
    EXPECT_GE(contrast(theme.onBrand, theme.brand), readable);
    EXPECT_GE(contrast(theme.ink2, theme.brandSoft), readable) << "a selected row";
}

TEST_P(EveryTheme, LetsTheFocusRingBeSeenOnEveryGround)
{
    const auto& theme = *GetParam();
    for (const auto& ground : {theme.bg, theme.surface, theme.sunken, theme.brandSoft})
        EXPECT_GE(contrast(theme.client, ground), recognisable);
}

TEST_P(EveryTheme, KeepsInitialsReadable)
{
    for (std::uint8_t last = 0; last < 12; ++last) {
        IdBytes id{};
        id.back() = last;
        const auto colours = avatarColours(id, *GetParam());
        EXPECT_GE(contrast(colours.text, colours.ground), readable) << int(last);
    }
}

TEST_P(EveryTheme, IsRecognisedFromItsOwnPalette)
{
    EXPECT_EQ(&theme(paletteOf(*GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, EveryTheme, testing::Values(&Theme::light(), &Theme::dark()),
                         [](const auto& info) { return info.param->isDark ? "Dark" : "Light"; });

TEST(CareGlyph, HasAnotherShapeForEachLevel)
{
    std::set<QByteArray> shapes;
    for (const auto level : {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                             CareLevel::Missed, CareLevel::Untold, CareLevel::NotDue}) {
        QImage image(24, 24, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCareGlyph(painter, QRectF(0, 0, 24, 24), level, Qt::black);
        painter.end();
        shapes.insert(
            QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }

    EXPECT_EQ(shapes.size(), 6u);
}

TEST(RoleFont, GrowsWithTheFontOfTheApplication)
{
    QFont small;
    small.setPointSizeF(10);
    QFont large;
    large.setPointSizeF(20);

    for (const auto role : {TextRole::Title, TextRole::Body, TextRole::Small, TextRole::Tiny})
        EXPECT_NEAR(roleFont(role, large).pointSizeF(), 2 * roleFont(role, small).pointSizeF(),
                    0.01);
}

TEST(ApplicationFont, IsNeverSmallerThanTheReadingSize)
{
    QFont tiny;
    tiny.setPointSizeF(8);

    EXPECT_DOUBLE_EQ(applicationFont(tiny, 1).pointSizeF(), 10.5);
    EXPECT_DOUBLE_EQ(applicationFont(tiny, 2).pointSizeF(), 21);
}

TEST(TextLabel, FollowsTheSizeOfTextOfTheApplication)
{
    const auto before = QApplication::font();
    TextLabel label(QStringLiteral("Title"), TextRole::Title);
    const auto height = label.sizeHint().height();

    auto larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    QEvent changed(QEvent::FontChange);
    QCoreApplication::sendEvent(&label, &changed);
    const auto grown = label.sizeHint().height();
    QApplication::setFont(before);

    EXPECT_GT(grown, height * 1.7);
}

TEST(TextLabel, ShowsMarkupAsText)
{
    const TextLabel label(QStringLiteral("<b>Zoé</b>"));

    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(ElidedLabel, EscapesItsToolTipWhenTheTextDoesNotFit)
{
    ElidedLabel label(QStringLiteral("<img src=x> and a text that is much too long for it"));
    label.resize(40, 20);
    label.show();

    EXPECT_TRUE(label.toolTip().startsWith(QStringLiteral("&lt;img")))
        << label.toolTip().toStdString();
}

TEST(ElidedLabel, HasNoToolTipWhenAllOfItIsSeen)
{
    ElidedLabel label(QStringLiteral("Short"));
    label.resize(400, 20);
    label.show();

    EXPECT_TRUE(label.toolTip().isEmpty());
}

}  // namespace esperluette::ui
