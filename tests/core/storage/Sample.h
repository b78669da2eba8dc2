// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

namespace autospace {

enum class SampleState { Open, Busy, Closed };
template <>
struct EnumWords<SampleState> {
    static constexpr std::array words{"open", "busy", "closed"};
};

// A record with every kind of field, each required and optional, and every flag that the store heeds.
class Sample final : public Record {
    AUTOSPACE_RECORD(Sample)
    bool flag = false;
    std::optional<bool> maybeFlag;
    int count = 7;
    std::optional<qint64> maybeCount;
    double ratio = 0.5;
    std::optional<double> maybeRatio;
    QString name;
    std::optional<QString> nickname;
    Instant startsAt;
    Instant endsAt;
    std::optional<Instant> doneAt;
    Id resourceId;
    std::optional<Id> ownerId;
    Money price{0, QStringLiteral("EUR")};
    std::optional<Money> fee;
    SampleState state = SampleState::Open;
    std::optional<SampleState> lastState;
    QStringList tags;
    std::optional<QStringList> labels;
    QList<SampleState> states;
    QList<Id> ids;
    QJsonObject details;
    std::optional<QJsonArray> steps;
    std::optional<QString> phone;  // sealed, indexed, searchable
    QString licence;               // sealed
    QString secret;                // secret
};

} // namespace autospace
