// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/recovery_sheet.h"

#include "core/foundation/secret.h"
#include "core/foundation/verified_save.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QTextCharFormat letters(double points, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

void write(QTextDocument& document, const RecoverySheet& sheet)
{
    QTextCursor cursor(&document);
    cursor.insertText(Sheet::tr("Recovery sheet of a logbook"), letters(20, QFont::Bold));
    cursor.insertText(u"\n\n"_s, letters(12));
    cursor.insertText(Sheet::tr("File: %1").arg(sheet.file) + u'\n', letters(12));
    cursor.insertText(Sheet::tr("Date: %1").arg(QLocale().toString(sheet.day, QLocale::LongFormat))
                          + u"\n\n"_s,
                      letters(12));
    auto key = letters(22, QFont::Bold);
    key.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    cursor.insertText(keyInLines(sheet.key) + u"\n\n"_s, key);
    cursor.insertText(
        Sheet::tr("This key opens the file without its passphrase. Keep the sheet where you keep "
                  "what nobody else may have, never beside the computer.")
            + u"\n\n"_s
            + Sheet::tr("To use it: open the file in Esperluette, choose “Use the recovery sheet”, "
                        "and type the key. It holds until the passphrase is changed; make a new "
                        "sheet then, and destroy this one."),
        letters(12));
}

}  // namespace

QString keyInLines(const QString& key)
{
    constexpr int groupsInLine = 4;
    auto groups = key.split(QRegularExpression(u"[\\s-]+"_s), Qt::SkipEmptyParts);
    QString lines;
    for (qsizetype number = 0; number < groups.size(); ++number) {
        if (number > 0)
            lines += number % groupsInLine == 0 ? u"\n"_s : u"  "_s;
        lines += groups[number];
    }
    return lines;
}

void drawRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& paper)
{
    QTextDocument document;
    write(document, sheet);
    document.print(&paper);
}

Result<> saveRecoverySheet(const RecoverySheet& sheet, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setTitle(Sheet::tr("Recovery sheet of a logbook"));
        drawRecoverySheet(sheet, pdf);
    }
    auto saved = saveFileSafely(path, bytes);
    wipe(bytes);
    return saved;
}

}  // namespace esperluette::ui
