// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Struct.h"

#include <QString>

#include <optional>

namespace autospace {

// The body of POST /v1/auth/refresh and /v1/auth/logout.
class RefreshRequest final : public Struct {
public:
    static const StructType& staticType();
    const StructType& type() const override { return staticType(); }
    QString refreshToken;
    std::optional<QString> device;
};

} // namespace autospace
