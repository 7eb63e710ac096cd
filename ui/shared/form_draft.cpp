// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/form_draft.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace esperluette::ui {

namespace {

constexpr auto nameProperty = "esperluetteDraft";

/// What a field holds; undefined for what is no field.
QJsonValue valueOf(const QWidget& field)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(&field))
        return choice->currentText();
    if (const auto* day = qobject_cast<const QDateTimeEdit*>(&field))
        return day->dateTime().toString(Qt::ISODate);
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->toPlainText();
    if (const auto* box = qobject_cast<const QAbstractButton*>(&field); box && box->isCheckable())
        return box->isChecked();
    return QJsonValue::Undefined;
}

void setValue(QWidget& field, const QJsonValue& value)
{
    if (auto* choice = qobject_cast<QComboBox*>(&field)) {
        if (const auto index = choice->findText(value.toString()); index >= 0)
            choice->setCurrentIndex(index);
        else if (choice->isEditable())
            choice->setEditText(value.toString());
    } else if (auto* day = qobject_cast<QDateTimeEdit*>(&field)) {
        day->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    } else if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        text->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QAbstractButton*>(&field); box && box->isCheckable()) {
        box->setChecked(value.toBool());
    }
}

bool isNamed(const QWidget& widget)
{
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(u"qt_");
}

}  // namespace

QString formDraft(const QWidget& form)
{
    QJsonObject fields;
    for (const auto* field : form.findChildren<QWidget*>()) {
        if (const auto value = valueOf(*field); isNamed(*field) && !value.isUndefined())
            fields.insert(field->objectName(), value);
    }
    return fields.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void fillForm(QWidget& form, const QString& draft)
{
    const auto fields = QJsonDocument::fromJson(draft.toUtf8()).object();
    for (auto* field : form.findChildren<QWidget*>()) {
        if (isNamed(*field) && fields.contains(field->objectName()))
            setValue(*field, fields[field->objectName()]);
    }
}

void nameForm(QDialog& dialog, const QString& name) { dialog.setProperty(nameProperty, name); }

QString formName(const QDialog& dialog) { return dialog.property(nameProperty).toString(); }

}  // namespace esperluette::ui
