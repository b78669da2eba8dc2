// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <expected>

namespace autospace {

// Why a question to the core was not answered.
struct CoreProblem {
    enum class Why { Offline, SignInNeeded, Refused, NotOurs };
    Why why = Why::Offline;
    int status = 0; // Refused
    QString code;   // Refused: of the core's error
    QString detail; // a sentence
    int retryAfterSeconds = 0;
};

// The answer's JSON document; empty for one without a body.
using CoreAnswer = std::expected<QJsonObject, CoreProblem>;
// The answer as it came: a picture.
using CoreBytes = std::expected<QByteArray, CoreProblem>;

} // namespace autospace
