// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/form_draft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// A form with a field of each kind.
struct SomeForm {
    QDialog dialog;
    QLineEdit* line = named(new QLineEdit(&dialog), u"line"_s);
    QPlainTextEdit* text = named(new QPlainTextEdit(&dialog), u"text"_s);
    QComboBox* choice = named(new QComboBox(&dialog), u"choice"_s);
    QDateEdit* day = named(new QDateEdit(&dialog), u"day"_s);
    QCheckBox* box = named(new QCheckBox(&dialog), u"box"_s);
    QLineEdit* unnamed = new QLineEdit(&dialog);

    SomeForm() { choice->addItems({u"one"_s, u"two"_s}); }

    template <typename Widget>
    static Widget* named(Widget* widget, const QString& name)
    {
        widget->setObjectName(name);
        return widget;
    }
};

TEST(FormDraft, BringsEachFieldBack)
{
    SomeForm typed;
    typed.line->setText(u"Inès <b>"_s);
    typed.text->setPlainText(u"two\nlines"_s);
    typed.choice->setCurrentIndex(1);
    typed.day->setDate(QDate(2026, 2, 28));
    typed.box->setChecked(true);
    SomeForm again;

    fillForm(again.dialog, formDraft(typed.dialog));

    EXPECT_EQ(again.line->text(), u"Inès <b>"_s);
    EXPECT_EQ(again.text->toPlainText(), u"two\nlines"_s);
    EXPECT_EQ(again.choice->currentText(), u"two"_s);
    EXPECT_EQ(again.day->date(), QDate(2026, 2, 28));
    EXPECT_TRUE(again.box->isChecked());
}

TEST(FormDraft, LeavesOutWhatHasNoName)
{
    SomeForm form;
    form.unnamed->setText(u"secret"_s);
    EXPECT_FALSE(formDraft(form.dialog).contains(u"secret"_s));
}

TEST(FormDraft, TakesWhateverStandsThere)
{
    SomeForm form;
    form.line->setText(u"mine"_s);
    for (const auto& draft : {u""_s, u"{"_s, u"[1]"_s, u"{\"unknown\":4}"_s})
        fillForm(form.dialog, draft);
    EXPECT_EQ(form.line->text(), u"mine"_s);
    EXPECT_TRUE(formDraft(QWidget()).isEmpty());
}

TEST(FormDraft, KnowsWhatADialogIsCalled)
{
    QDialog dialog;
    EXPECT_TRUE(formName(dialog).isEmpty());
    nameForm(dialog, u"form/plan"_s);
    EXPECT_EQ(formName(dialog), u"form/plan"_s);
}

}  // namespace
}  // namespace esperluette::ui
