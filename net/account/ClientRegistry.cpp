// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/ClientRegistry.h"

#include "net/sync/ConfirmedBase.h"
#include "net/sync/OutboxEntry.h"
#include "net/sync/SyncState.h"

#include <QCryptographicHash>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QList<const RecordType*> cached(const Registry& product) {
    QList<const RecordType*> types;
    for (const RecordType* type : product.records())
        if (type->reach() == Reach::Synced) types << type;
    return types << &ConfirmedBase::staticType() << &SyncState::staticType();
}

QString shapeOf(const Registry& registry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordType* type : registry.records()) {
        hash.addData(type->collection().toUtf8() + '\n');
        for (const Field& field : type->fields())
            hash.addData(QByteArray(field.name) + ' ' + QByteArray::number(int(field.kind)) + ' ' +
                         QByteArray::number(int(field.flags)) + '\n');
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

} // namespace

ClientRegistry::ClientRegistry(const Registry& product)
    : m_cache(cached(product), {}), m_outbox({&OutboxEntry::staticType()}, {}), m_cacheShape(shapeOf(m_cache)) {}

} // namespace autospace
