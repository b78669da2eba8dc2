// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace autospace {

// What the OpenAPI document says about a route beyond what the router needs. Schemas are OpenAPI
// 3.1 schema objects, usually a `$ref`.
struct RouteDescription {
    QString operationId; // unique over all routes: "bookings.check_in"
    QString summary;
    QString tag;
    QJsonArray parameters; // query and header parameters; those of the path are taken from it
    QJsonObject requestSchema;
    QJsonObject responseSchema;
    int successStatus = 200;
};

} // namespace autospace
