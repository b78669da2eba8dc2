// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Struct.h"

#include <QString>

#include <optional>

namespace autospace {

// The body of POST /v1/auth/login.
class SignInRequest final : public Struct {
public:
    static const StructType& staticType();
    const StructType& type() const override { return staticType(); }
    QString email;
    QString password;
    std::optional<QString> device; // what the person knows the device by
};

} // namespace autospace
