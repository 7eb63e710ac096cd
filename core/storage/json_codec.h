// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

#include <QByteArrayView>
#include <QJsonValue>

#include <vector>

/// Parts of records that are kept as JSON in one column. Writing gives canonical text, so that
/// equal values are equal on disk; reading throws StorageFailure for anything not written here.
namespace esperluette::json {

QString write(const QStringList& texts);
QString write(const LocalText& text);
QString write(const EditableText& text);
QString write(const PlanningRule& rule);
QString write(const std::vector<LocalText>& texts);
QString write(const std::vector<GuideItem>& items);
QString write(const std::vector<PopulationValueId>& ids);
QString write(const std::vector<PersonId>& ids);
QString write(const std::vector<LayeredText>& texts);
QString write(const std::vector<ChecklistItem>& items);
QString write(const std::vector<ToldEmotion>& emotions);

void read(QByteArrayView text, QStringList& result);
void read(QByteArrayView text, LocalText& result);
void read(QByteArrayView text, EditableText& result);
void read(QByteArrayView text, PlanningRule& result);
void read(QByteArrayView text, std::vector<LocalText>& result);
void read(QByteArrayView text, std::vector<GuideItem>& result);
void read(QByteArrayView text, std::vector<PopulationValueId>& result);
void read(QByteArrayView text, std::vector<PersonId>& result);
void read(QByteArrayView text, std::vector<LayeredText>& result);
void read(QByteArrayView text, std::vector<ChecklistItem>& result);
void read(QByteArrayView text, std::vector<ToldEmotion>& result);

}  // namespace esperluette::json
