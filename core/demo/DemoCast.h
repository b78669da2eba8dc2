// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoAccount.h"
#include "core/demo/DemoOrganization.h"

#include <QJsonObject>

namespace autospace {

// Who there is. People and companies are invented.
class DemoCast {
public:
    [[nodiscard]] static const QList<DemoOrganization>& organizations();
    [[nodiscard]] static const QList<DemoAccount>& accounts();
    // {email, password, org_id, roles} per account, for the seed.
    [[nodiscard]] static QList<QJsonObject> describe(quint64 seed);
};

} // namespace autospace
