// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tab_stops.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace esperluette::ui {

namespace {

/// A row in a scroll area over a button that was made before it.
struct Form {
    QWidget window;
    QVBoxLayout* layout = new QVBoxLayout(&window);
    QPushButton* below = new QPushButton;
    QLineEdit* field = new QLineEdit;

    Form()
    {
        layout->addWidget(below);
        auto* body = new QWidget;
        auto* rows = new QVBoxLayout(body);
        rows->addWidget(new QLabel);
        rows->addWidget(field);
        auto* area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(body);
        layout->insertWidget(0, area);
    }
};

/// Where the Tab key goes from a widget.
QWidget* nextStop(QWidget& widget)
{
    auto* next = widget.nextInFocusChain();
    while (next != &widget && next->focusPolicy() != Qt::StrongFocus)
        next = next->nextInFocusChain();
    return next;
}

}  // namespace

TEST(TabStops, AreInTheOrderOfTheLayouts)
{
    Form form;

    EXPECT_EQ(tabStops(form.window), (std::vector<QWidget*>{form.field, form.below}));
}

TEST(TabStops, LeaveOutWhatIsHidden)
{
    Form form;
    form.field->hide();

    EXPECT_EQ(tabStops(form.window), std::vector<QWidget*>{form.below});
}

TEST(TabStops, AreFollowedByTheTabKeyOnceOrdered)
{
    Form form;
    auto* top = new QPushButton;
    form.layout->insertWidget(0, top);
    ASSERT_NE(nextStop(*top), form.field);

    orderTabStops(form.window);

    EXPECT_EQ(nextStop(*top), form.field);
    EXPECT_EQ(nextStop(*form.field), form.below);
}

}  // namespace esperluette::ui
