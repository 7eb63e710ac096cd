// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/quick_line.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// Notes or plans a moment from one typed line, and shows what it understood while one types.
class QuickAddDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    /// @param done  called with the moment once it is kept
    QuickAddDialog(Desk& desk, std::function<void(const MomentId&)> done,
                   QWidget* parent = nullptr);

    /// Keeps the moment when the line says enough; otherwise says what is missing.
    void accept() override;

private:
    /// What one part of the line means: a caption and its value.
    struct Row {
        TextLabel* caption;
        TextLabel* value;
    };

    Row addRow(QBoxLayout& layout, const QString& caption, const QString& name);
    void readLine();
    void showRow(const Row& row, const QString& value, bool isMissing = false);
    QString kindText() const;
    QString peopleText() const;
    /// What has to be typed still; empty when the line says enough.
    QString missingText() const;
    QString missingPeople() const;
    bool isCollective() const;

    Desk& m_desk;
    std::function<void(const MomentId&)> m_done;
    QuickLineReader m_reader;
    QuickLine m_line;
    QLineEdit* m_typed;
    Row m_kind{};
    Row m_people{};
    Row m_day{};
    Row m_place{};
    Row m_text{};
    TextLabel* m_problem;
    QPushButton* m_keep = nullptr;
};

/// Opens the dialog; returns at once.
QuickAddDialog* quickAdd(Desk& desk, QWidget* parent, std::function<void(const MomentId&)> done);

}  // namespace esperluette::ui
