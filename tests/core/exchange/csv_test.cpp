// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_format.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const CsvTable& table)
{
    Rows rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        rows << table.cells(row);
    return rows;
}

Rows readRows(const QString& text, char16_t separator = u',')
{
    return rowsOf(CsvTable(text, {.separator = separator}));
}

/// Cells of the characters that matter to a reader and to a spreadsheet.
rc::Gen<QString> anyCell()
{
    const auto letters =
        rc::gen::element<char16_t>(u'a', u'é', u' ', u',', u';', u'"', u'\'', u'\n', u'\r', u'\t',
                                   u'=', u'+', u'-', u'@', u'＝');
    return rc::gen::map(rc::gen::container<std::u16string>(letters),
                        [](const std::u16string& text) { return QString::fromStdU16String(text); });
}

}  // namespace

TEST(CsvReader, ReadsQuotesSeparatorsAndLineBreaksInsideCells)
{
    EXPECT_EQ(readRows(u"a,\"b, \"\"c\"\"\",\"d\r\ne\"\nf,,\"\"\n"_s),
              (Rows{{u"a"_s, u"b, \"c\""_s, u"d\r\ne"_s}, {u"f"_s, u""_s, u""_s}}));
}

TEST(CsvReader, EndsLinesWithLfCrlfOrCr)
{
    const Rows expected{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    EXPECT_EQ(readRows(u"a,b\nc,d"_s), expected);
    EXPECT_EQ(readRows(u"a,b\r\nc,d\r\n"_s), expected);
    EXPECT_EQ(readRows(u"a,b\rc,d\r"_s), expected);
}

TEST(CsvReader, LeavesEmptyRowsOutAndKeepsTheLineNumbers)
{
    const CsvTable table(u"a,b\n\n,\n\"c\nd\",e\r\nf,g"_s, {});

    ASSERT_EQ(table.rowCount(), 3);
    EXPECT_EQ(table.line(0), 1);
    EXPECT_EQ(table.line(1), 4);
    EXPECT_EQ(table.line(2), 6);
}

TEST(CsvReader, KeepsAQuoteInsideACellThatDoesNotBeginWithOne)
{
    EXPECT_EQ(readRows(u"5\" pipe, \"x\" ,y"_s), (Rows{{u"5\" pipe"_s, u"x"_s, u"y"_s}}));
}

TEST(CsvReader, RefusesALineWithAnOpenQuoteAndReadsTheLinesAfterIt)
{
    const CsvTable table(u"a,b\nc,\"d\ne,f\ng,h\n"_s, {});

    ASSERT_EQ(table.rowCount(), 4);
    EXPECT_EQ(table.fault(1), RowFault::UnbalancedQuotes);
    EXPECT_EQ(table.line(1), 2);
    EXPECT_EQ(table.fault(2), RowFault::None);
    EXPECT_EQ(table.cells(3), (QStringList{u"g"_s, u"h"_s}));
}

TEST(CsvReader, RefusesTextAfterAClosingQuote)
{
    const CsvTable table(u"\"a\"b,c\nd,e"_s, {});

    EXPECT_EQ(table.fault(0), RowFault::UnbalancedQuotes);
    EXPECT_EQ(table.cells(1), (QStringList{u"d"_s, u"e"_s}));
}

TEST(CsvReader, RefusesALineThatHoldsNul)
{
    const CsvTable table(u"a,b"_s + QChar(u'\0') + u"\nc,d\n"_s, {});

    EXPECT_EQ(table.fault(0), RowFault::NulCharacter);
    EXPECT_EQ(table.fault(1), RowFault::None);
}

TEST(CsvReader, RefusesTenMegabytesInACellAndReadsOn)
{
    const QString huge(10'000'000, u'x');
    for (const auto& cell : {huge, u'"' + huge + u'"'}) {
        const CsvTable table(u"a,"_s + cell + u"\nb,c\n"_s, {});
        ASSERT_EQ(table.rowCount(), 2);
        EXPECT_EQ(table.fault(0), RowFault::CellTooLong);
        EXPECT_EQ(table.cells(1), (QStringList{u"b"_s, u"c"_s}));
    }
}

TEST(CsvReader, TakesACellAsLongAsTheLongest)
{
    const QString longest(CsvTable::longestCell, u'x');
    EXPECT_EQ(CsvTable(longest, {}).fault(0), RowFault::None);
    EXPECT_EQ(CsvTable(u'"' + longest + u'"', {}).fault(0), RowFault::None);
    EXPECT_EQ(CsvTable(longest + u'x', {}).fault(0), RowFault::CellTooLong);
}

TEST(CsvReader, TakesTheLineOfQuotesApartInLinearTime)
{
    const CsvTable table(u"\"a,b\n"_s.repeated(200'000) + u"end,\"\""_s, {});

    EXPECT_GT(table.rowCount(), 90'000);
}

TEST(CsvReader, KeepsNoMoreThanThousandsOfCellsOfOneRow)
{
    const CsvTable table(u"a,"_s.repeated(100'000), {});

    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.cellCount(0), CsvTable::mostCells);
}

RC_GTEST_PROP(CsvReader, ReadsBackWhateverWasWritten, ())
{
    const auto separator = *rc::gen::element<char16_t>(u',', u';', u'\t', u'|');
    const auto texts = *rc::gen::container<std::vector<std::vector<QString>>>(
        rc::gen::container<std::vector<QString>>(anyCell()));
    CsvWriter writer(separator);
    Rows rows;
    for (const auto& row : texts) {
        const QStringList cells(row.begin(), row.end());
        if (cells.join(QString()).isEmpty())
            continue;  // rows without content are left out
        rows << cells;
        writer.writeRow(cells);
    }

    auto read = readRows(QString::fromUtf8(writer.bytes()), separator);
    for (auto& row : read) {
        for (auto& cell : row)
            cell = withFormula(cell).toString();
    }

    RC_ASSERT(read == rows);
}

RC_GTEST_PROP(CsvReader, ReadsAnythingWithoutLosingTheCount, ())
{
    const auto text = *anyCell();
    const CsvTable table(text, {});
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        RC_ASSERT(table.cellCount(row) > 0);
        if (row > 0)
            RC_ASSERT(table.line(row) > table.line(row - 1));
    }
}

TEST(CsvWriter, LetsNoCellBeTakenForAFormula)
{
    for (const auto& cell :
         {u"=1+1"_s, u"+33"_s, u"-2"_s, u"@SUM"_s, u"\t=1"_s, u"\r"_s, u"＝1"_s}) {
        EXPECT_EQ(withoutFormula(cell), u'\'' + cell);
        EXPECT_EQ(withFormula(withoutFormula(cell)).toString(), cell);
    }
    EXPECT_EQ(withoutFormula(u"'=1"_s), u"''=1"_s);
    EXPECT_EQ(withoutFormula(u"O'Brien"_s), u"O'Brien"_s);
    EXPECT_EQ(withFormula(u"'t Hart").toString(), u"'t Hart"_s);
}

TEST(CsvWriter, WritesTheMarkThatSpreadsheetsNeed)
{
    CsvWriter writer(u';', CsvWriter::Mark::ByteOrderMark);
    writer.writeRow({u"é"_s, u"a;b"_s});

    EXPECT_EQ(writer.bytes(), "\xEF\xBB\xBF\xC3\xA9;\"a;b\"\r\n");
}

TEST(DetectFormat, FindsTheSeparatorOfEachKind)
{
    for (const char16_t separator : separators) {
        const auto text =
            u"Nom|Prénom|Poste\nFaure|Inès|Vente, conseil\nDiallo|Samia|Web\n"_s.replace(
                u'|', QChar(separator));
        if (separator != u',') {
            EXPECT_EQ(detectFormat(text), (CsvFormat{separator, u'"', true}));
        }
    }
    EXPECT_EQ(detectFormat(u"Last name,First name\nFaure,Inès\n"_s).separator, u',');
}

TEST(DetectFormat, IsNotMisledByCommasInFullNames)
{
    EXPECT_EQ(detectFormat(u"Nom complet;Poste\n\"Faure, Inès\";Vente\n\"Diallo, Samia\";Web\n"_s)
                  .separator,
              u';');
}

TEST(DetectFormat, BelievesTheLineOfTheSpreadsheet)
{
    const auto text = u"sep=|\nNom|Poste, site\nFaure|Vente, Paris\n"_s;
    const auto format = detectFormat(text);

    EXPECT_EQ(format.separator, u'|');
    EXPECT_EQ(CsvTable(text, format).line(0), 2);
}

TEST(DetectFormat, SeesThatTheFirstRowIsAPerson)
{
    EXPECT_FALSE(detectFormat(u"Faure;Inès;01/02/2024\nDiallo;Samia;15/03/2023\n"_s).header);
    EXPECT_TRUE(detectFormat(u"Wer;Wann\nFaure;01/02/2024\n"_s).header);
}

TEST(DetectFormat, SeesApostrophesThatQuoteEveryCell)
{
    const auto format = detectFormat(u"'Nom','Poste'\n'Faure','Vente, conseil'\n"_s);

    EXPECT_EQ(format.quote, u'\'');
    EXPECT_EQ(detectFormat(u"Nom,Poste\nO'Brien,Vente\n"_s).quote, u'"');
}

}  // namespace esperluette
