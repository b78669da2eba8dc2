// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/PullCursor.h"

#include <QDataStream>
#include <QIODevice>

namespace autospace {

static constexpr quint8 layout = 1;
static const QByteArrayView purpose = "pull";

QByteArray PullCursor::encode(const CursorSigner& signer) const {
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << layout << userId.value << orgId.value << timeline << scope << schema << sequence << startedAt;
    return signer.sign(purpose, payload);
}

std::optional<PullCursor> PullCursor::decode(const CursorSigner& signer, QByteArrayView text) {
    const auto payload = signer.open(purpose, text);
    if (!payload) return std::nullopt;
    QDataStream in(*payload);
    in.setVersion(QDataStream::Qt_6_8);
    PullCursor cursor;
    quint8 found = 0;
    in >> found >> cursor.userId.value >> cursor.orgId.value >> cursor.timeline >> cursor.scope >> cursor.schema >>
        cursor.sequence >> cursor.startedAt;
    if (in.status() != QDataStream::Ok || found != layout) return std::nullopt;
    return cursor;
}

} // namespace autospace
