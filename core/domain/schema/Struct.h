// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

class StructType;

// Anything that describes its own fields: a record, or the arguments of a command.
class Struct {
public:
    virtual ~Struct() = default;
    [[nodiscard]] virtual const StructType& type() const = 0;

protected:
    Struct() = default;
    Struct(const Struct&) = default;
    Struct& operator=(const Struct&) = default;
};

} // namespace autospace
