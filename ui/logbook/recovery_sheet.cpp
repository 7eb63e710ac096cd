// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/recovery_sheet.h"

#include "core/foundation/secret.h"
#include "core/foundation/verified_save.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/// Writes one paragraph below the other, as plain text.
class Column {
public:
    explicit Column(QPagedPaintDevice& paper) :
        m_painter(&paper), m_perPoint(paper.logicalDpiY() / 72.0)
    {
        const auto margin = 24 * m_perPoint;
        m_place = QRectF(0, 0, paper.width(), paper.height()).adjusted(margin, margin, -margin, 0);
    }

    /// @param points  the size of the letters
    void write(const QString& text, QFont font, double points)
    {
        font.setPointSizeF(points);
        m_painter.setFont(font);
        QRectF written;
        m_painter.drawText(m_place, Qt::AlignLeading | Qt::TextWordWrap, text, &written);
        m_place.setTop(written.bottom() + points * m_perPoint);
    }

private:
    QPainter m_painter;
    double m_perPoint;
    QRectF m_place;
};

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
    Column column(paper);
    const QFont body;
    auto bold = body;
    bold.setBold(true);
    auto key = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    key.setBold(true);
    const auto day = QLocale().toString(sheet.day, QLocale::LongFormat);
    column.write(Sheet::tr("Recovery sheet of a logbook"), bold, 20);
    column.write(Sheet::tr("File: %1").arg(sheet.file) + u'\n' + Sheet::tr("Date: %1").arg(day),
                 body, 12);
    column.write(keyInLines(sheet.key), key, 22);
    column.write(Sheet::tr("This key opens the file without its passphrase. Keep the sheet where "
                           "you keep what nobody else may have, never beside the computer."),
                 body, 12);
    column.write(Sheet::tr("To use it: open the file in Esperluette, choose “Use the recovery "
                           "sheet”, and type the key. It holds until the passphrase is changed; "
                           "make a new sheet then, and destroy this one."),
                 body, 12);
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
