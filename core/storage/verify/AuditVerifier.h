// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AuditHead.h"
#include "core/storage/Store.h"
#include "core/storage/sealing/Sealer.h"
#include "core/storage/sql/SqlRunner.h"

namespace autospace {

// Walks every organization's audit chain and names the first entry that does not fit: changed, missing, out of place,
// or cut off behind the remembered, counted or signed end.
class AuditVerifier {
public:
    // The sealer checks the signed heads; it may be null.
    AuditVerifier(SqlRunner& runner, const Sealer* sealer, const QHash<Id, AuditHead>& remembered)
        : m_runner(runner), m_sealer(sealer), m_remembered(remembered) {}

    [[nodiscard]] Stored<> run(VerifyReport& report);

private:
    [[nodiscard]] Stored<QList<Id>> organizations();
    [[nodiscard]] Stored<> verifyChain(const Id& orgId, VerifyReport& report);
    [[nodiscard]] Stored<AuditHead> counted(const Id& orgId);
    [[nodiscard]] QString endProblem(const Id& orgId, const AuditHead& walked, const AuditHead& counted) const;

    SqlRunner& m_runner;
    const Sealer* m_sealer;
    const QHash<Id, AuditHead>& m_remembered;
};

} // namespace autospace
