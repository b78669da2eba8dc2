// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// A sign-in as the core answers it.
inline QByteArray signInBody(const QByteArray& access, const QByteArray& refresh, int expiresIn = 900,
                             const QByteArray& roles = R"("manager","astronaut")") {
    return R"({"access_token":")" + access + R"(","refresh_token":")" + refresh +
           R"(","token_type":"Bearer","expires_in":)" + QByteArray::number(expiresIn) +
           R"(,"user":{"id":"01890000-0000-7000-8000-000000000001","name":"Mara Test","email":"mara@garage.example",)"
           R"("locale":"de","memberships":[{"id":"01890000-0000-7000-8000-000000000002",)"
           R"("org_id":"01890000-0000-7000-8000-000000000003","org_name":"Parkhaus Muster","org_kind":"parking",)"
           R"("roles":[)" +
           roles + R"(],"garage_ids":["01890000-0000-7000-8000-000000000004"]}]}})";
}

inline QByteArray errorBody(const QByteArray& code) {
    return R"({"errors":[{"status":"401","code":")" + code + R"(","title":"No","detail":"Not this time."}]})";
}

} // namespace autospace
