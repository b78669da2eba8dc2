// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Instant.h"
#include "core/domain/schema/Money.h"

#include <QByteArray>
#include <QStringView>

namespace autospace {

// Single JSON values as text (RFC 8259), appended to a document under way without anything made in between: the one
// spelling that records have, whether they come from memory or straight from a row.
class JsonText {
public:
    static void append(QByteArray& out, QStringView text);
    // UTF-8, such as a database holds it; what is not valid is replaced.
    static void append(QByteArray& out, QByteArrayView utf8);
    static void append(QByteArray& out, qint64 number);
    static void append(QByteArray& out, double number);
    static void append(QByteArray& out, const Id& id);
    static void append(QByteArray& out, Instant time);
    static void append(QByteArray& out, const Money& money);
    static void appendFlag(QByteArray& out, bool flag) {
        appendRaw(out, flag ? QByteArrayView("true") : QByteArrayView("false"));
    }
    static void appendNull(QByteArray& out) { appendRaw(out, "null"); }
    // Text that is JSON already.
    static void appendRaw(QByteArray& out, QByteArrayView json);
    // `"name":`
    static void appendName(QByteArray& out, QByteArrayView name);
};

} // namespace autospace
