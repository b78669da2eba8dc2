// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing/KeyLedger.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const QString factName = u"sealing_keys"_s;

} // namespace

Stored<> KeyLedger::check() {
    const auto fact = m_facts.find(factName);
    if (!fact) return std::unexpected(fact.error());
    QStringList used = fact->value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    const QStringList loaded = m_sealer ? m_sealer->keyIds() : QStringList();
    for (const QString& id : std::as_const(used))
        if (!loaded.contains(id))
            return std::unexpected(StoreError{
                StoreError::Kind::KeyMissing,
                u"This database holds values sealed with the key %1, which is not loaded (loaded: %2). Give the key "
                "file that it was used with."_s.arg(id, loaded.isEmpty() ? u"none"_s : loaded.join(u", "_s)),
                {}});
    if (loaded.isEmpty() || used.contains(loaded.front())) return {};
    return m_facts.set(factName, (used << loaded.front()).join(u' '));
}

Stored<> KeyLedger::keepNewest() {
    if (!m_sealer) return {};
    return m_facts.set(factName, m_sealer->keyIds().front());
}

} // namespace autospace
