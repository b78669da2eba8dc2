// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Struct.h"
#include "core/domain/schema/StructType.h"

namespace autospace {

// A command's arguments are read through the command's own field table, so their class needs no table of its own.
class Arguments : public Struct {
public:
    [[nodiscard]] const StructType& type() const override {
        static const StructType none(QStringLiteral("arguments"), nullptr, {});
        return none;
    }
};

// For commands that say all by their target.
class NoArguments final : public Arguments {};

} // namespace autospace
