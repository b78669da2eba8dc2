// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace autospace {

// Where in the request a fault lies: a JSON pointer (RFC 6901) into the body, a query parameter,
// a header, or nowhere in particular.
struct ErrorSource {
    enum class Kind : quint8 { None, Pointer, Parameter, Header };
    Kind kind = Kind::None;
    QString text;

    [[nodiscard]] static ErrorSource pointer(QString text) { return {Kind::Pointer, std::move(text)}; }
    [[nodiscard]] static ErrorSource parameter(QString name) { return {Kind::Parameter, std::move(name)}; }
    [[nodiscard]] static ErrorSource header(QString name) { return {Kind::Header, std::move(name)}; }
};

// One fault of a request, as a JSON:API error object shows it.
struct ErrorItem {
    QString code;   // stable, for programs: lower_snake_case
    QString title;  // the same for every fault of this code
    QString detail; // a sentence for the person: what is wrong here, and what to do
    ErrorSource source;
    QJsonObject meta;
};

} // namespace autospace
