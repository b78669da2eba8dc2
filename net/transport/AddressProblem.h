// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// Why what a person typed is not the address of a core.
struct AddressProblem {
    enum class Kind {
        Empty,
        NoAddress,   // part: what was typed
        OtherScheme, // part: the scheme
        Unprotected, // http to another machine; part: the host
        TooMuch,     // a path, a name or a password; part: the host
    };
    Kind kind = Kind::Empty;
    QString part;
    friend bool operator==(const AddressProblem&, const AddressProblem&) = default;
};

} // namespace autospace
