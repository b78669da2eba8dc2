// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sealing/Sealer.h"
#include "core/storage/session/Facts.h"

namespace autospace {

// Which keys a database's values may be sealed with, kept as the fact sealing_keys, so that a missing key is noticed
// when the database is opened and not at the first row.
class KeyLedger {
public:
    // The sealer may be null.
    KeyLedger(SqlRunner& runner, const Sealer* sealer) : m_facts(runner), m_sealer(sealer) {}

    // KeyMissing names the key. Enters the newest key if it is new here.
    [[nodiscard]] Stored<> check();
    // After everything was sealed anew: only the newest key counts.
    [[nodiscard]] Stored<> keepNewest();

private:
    Facts m_facts;
    const Sealer* m_sealer;
};

} // namespace autospace
