// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// The end of an organization's audit chain: how many entries there are and the last one's hash. Whoever remembers it
// can tell later that the log was cut short or rewritten. The signature (HMAC-SHA-256) is made with the
// sealing key, so that rewriting the database alone does not yield a valid one; empty without a key.
struct AuditHead {
    qint64 number = 0;
    QByteArray hash;
    QByteArray signature;
};

} // namespace autospace
