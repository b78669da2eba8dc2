// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/jobs/JobKind.h"
#include "core/storage/sealing/Sealer.h"

namespace autospace {

// What keeps the database in order.
class MaintenanceJobs {
public:
    static constexpr int idempotencyDays = 90; // as long as a client may have been away
    static constexpr int sessionDays = 30;     // ended sign-ins stay visible this long
    static constexpr int doneJobDays = 2;

    // Forgets remembered answers, ended sign-ins and finished jobs that nobody will ask for any more.
    [[nodiscard]] static JobKind cleanUp();
    // Copies the database into the folder, proves the copy by opening and checking it, and keeps the newest ones.
    struct BackupPlan {
        QString folder;
        qint64 everySeconds = 0;
        int keep = 0;
        std::shared_ptr<const Sealer> sealer; // to read the copy with
    };
    [[nodiscard]] static JobKind backUp(const BackupPlan& plan);
};

} // namespace autospace
