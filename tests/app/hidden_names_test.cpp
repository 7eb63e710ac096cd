// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "ui/insight/chart_card.h"
#include "ui/insight/presenting.h"

#include "tests/support/builders.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// The words of the names of everybody, as one pattern.
QRegularExpression namePattern(const Records& records)
{
    std::set<QString> words;
    static const QRegularExpression notLetters(u"[^\\p{L}]+"_s);
    for (const auto& person : records.all<Person>()) {
        for (const auto& name : {person.givenName, person.familyName, person.preferredName}) {
            for (const auto& word : name.text().split(notLetters)) {
                if (word.size() >= NameDisplay::fewestLetters)
                    words.insert(QRegularExpression::escape(word));
            }
        }
    }
    const QStringList all(words.begin(), words.end());
    return QRegularExpression(u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(all.join(u'|')));
}

void collect(const QAbstractItemModel& model, QStringList& texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 4; ++role) {
            texts << model.headerData(column, Qt::Horizontal, role).toString();
            for (int row = 0; row < model.rowCount(); ++row)
                texts << model.index(row, column).data(role).toString();
        }
    }
}

/// Everything the widget says or shows, as far as it can be asked.
void collect(QWidget& widget, QStringList& texts)
{
    const auto* type = widget.metaObject();
    for (int position = 0; position < type->propertyCount(); ++position) {
        const auto property = type->property(position);
        if (property.metaType().id() == QMetaType::QString)
            texts << property.read(&widget).toString();
    }
    if (auto* said = QAccessible::queryAccessibleInterface(&widget)) {
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            texts << said->text(text);
    }
    for (const auto* action : widget.actions())
        texts << action->text() << action->toolTip();
    if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model())
        collect(*view->model(), texts);
}

/// The window program on a French sample.
class HiddenNamesTest : public testing::Test {
protected:
    HiddenNamesTest()
    {
        EXPECT_TRUE(session.openSample(folder.path()));
        program.showLogbook();
        program.window().show();
        names = namePattern(records());
    }

    const Records& records() { return session.desk()->records(); }
    QAction& actionOf(Qt::Key key)
    {
        for (auto* action : program.window().findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(key))
                return *action;
        }
        qFatal("no such key");
    }
    QAction& hideNames() { return actionOf(Qt::Key_F9); }

    /// The texts of every widget that is there which hold a name, one each line.
    std::string textsWithNames()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (auto* window : QApplication::topLevelWidgets()) {
            collect(*window, texts);
            for (auto* widget : window->findChildren<QWidget*>())
                collect(*widget, texts);
        }
        const auto keeper = records().cover()->keeper.text();
        texts.removeAll(QString());
        texts.removeDuplicates();
        texts.removeIf([&](const QString& text) {
            auto rest = text;
            rest.remove(u"Hello "_s + keeper);  // the greeting
            return !names.match(rest).hasMatch();
        });
        return texts.join(u'\n').toStdString();
    }

    std::string namesOnTheMoment(const Moment& moment)
    {
        program.showMoment(moment.id);
        return textsWithNames();
    }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    Session session{Clock(test::today), Language::French};
    Program program{session, preferences};
    QRegularExpression names;
};

}  // namespace

TEST_F(HiddenNamesTest, AreOnNoPage)
{
    hideNames().trigger();
    for (const auto& page : {page_keys::today, page_keys::team, page_keys::insight}) {
        program.window().navigator().go({page, {}});
        EXPECT_EQ(textsWithNames(), "") << page.toStdString();
    }
}

TEST_F(HiddenNamesTest, AreNotOnThePageOfAnybody)
{
    hideNames().trigger();
    for (const auto& person : records().all<Person>()) {
        program.showPerson(person.id);
        ASSERT_EQ(textsWithNames(), "") << shownName(person).toStdString();
    }
}

TEST_F(HiddenNamesTest, AreOnNoMoment)
{
    constexpr std::size_t step = 30;
    hideNames().trigger();
    const auto moments = records().all<Moment>();
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto& moment = moments[position];
        if (position % step == 0 || !moment.title.isEmpty()) {
            ASSERT_EQ(namesOnTheMoment(moment), "") << position;
        }
    }
}

TEST_F(HiddenNamesTest, AreNotAmongWhatASearchByNameFinds)
{
    hideNames().trigger();
    auto* search = program.window().findChild<QLineEdit*>(u"search"_s);
    search->setFocus();
    for (const auto letter : records().all<Person>().front().familyName.text()) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(search, &press);
    }
    const auto* list = program.window().findChild<QAbstractItemView*>();
    ASSERT_GT(list->model()->rowCount(), 0);

    EXPECT_EQ(textsWithNames(), search->text().toStdString());  // what was typed
}

TEST_F(HiddenNamesTest, AreNotInTheMomentsBehindABar)
{
    hideNames().trigger();
    program.window().navigator().go({page_keys::insight, {}});
    for (auto* card : program.window().findChildren<ui::ChartCard*>()) {
        emit card->markActivated(0, 0);
        EXPECT_EQ(textsWithNames(), "");
        for (auto* dialog : program.window().findChildren<QDialog*>())
            delete dialog;
    }
}

TEST_F(HiddenNamesTest, AreHiddenInTheMomentsBehindABarThatAreOpen)
{
    program.window().navigator().go({page_keys::insight, {}});
    emit program.window().findChild<ui::ChartCard*>()->markActivated(0, 0);
    EXPECT_NE(textsWithNames(), "");
    program.window().navigator().go({page_keys::today, {}});

    session.desk()->names->setHidden(true);

    EXPECT_EQ(textsWithNames(), "");
    EXPECT_TRUE(hideNames().isChecked());
}

TEST_F(HiddenNamesTest, AreManyBeforeTheyAreHiddenAndComeBack)
{
    program.window().navigator().go({page_keys::team, {}});
    EXPECT_GT(std::ranges::count(textsWithNames(), '\n'), 60);

    hideNames().trigger();
    EXPECT_TRUE(hideNames().isChecked());
    program.window().navigator().go({page_keys::today, {}});
    EXPECT_EQ(textsWithNames(), "");
    program.window().navigator().goBack();
    hideNames().trigger();

    EXPECT_FALSE(hideNames().isChecked());
    program.window().navigator().go({page_keys::team, {}});
    EXPECT_GT(std::ranges::count(textsWithNames(), '\n'), 60);
}

TEST_F(HiddenNamesTest, AreHiddenWhileChartsArePresented)
{
    actionOf(Qt::Key_F11).trigger();
    auto* presenting = program.window().findChild<ui::Presenting*>();
    ASSERT_TRUE(presenting && presenting->isVisible());
    EXPECT_TRUE(hideNames().isChecked());
    QStringList texts;
    for (auto* widget : presenting->findChildren<QWidget*>())
        collect(*widget, texts);
    EXPECT_FALSE(texts.join(u'\n').contains(names));

    presenting->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(presenting));
    QTest::keyClick(presenting, Qt::Key_F9);
    EXPECT_FALSE(hideNames().isChecked());
    QTest::keyClick(presenting, Qt::Key_F9);
    EXPECT_TRUE(hideNames().isChecked());
    QTest::keyClick(presenting, Qt::Key_F11);

    EXPECT_FALSE(presenting->isVisible());
    EXPECT_FALSE(hideNames().isChecked());
    EXPECT_EQ(program.window().navigator().place().page, page_keys::insight);
}

TEST_F(HiddenNamesTest, AreMarkedInTheTopBarAndInTheTitle)
{
    auto* mark = program.window().findChild<QWidget*>(u"namesHidden"_s);
    EXPECT_FALSE(mark->isVisible());

    hideNames().trigger();

    EXPECT_TRUE(mark->isVisible());
    EXPECT_FALSE(mark->accessibleName().isEmpty());
    EXPECT_TRUE(program.window().windowTitle().contains(u"names hidden"_s));
    hideNames().trigger();
    EXPECT_FALSE(mark->isVisible());
    EXPECT_FALSE(program.window().windowTitle().contains(u"names hidden"_s));
}

TEST_F(HiddenNamesTest, StayHiddenInTheNextLogbook)
{
    hideNames().trigger();
    session.close();

    EXPECT_TRUE(session.openSample(folder.path()));
    program.showLogbook();

    EXPECT_TRUE(session.desk()->names->areHidden());
}

}  // namespace esperluette
