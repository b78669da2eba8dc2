// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Session.h"

namespace autospace {

/// A session on the network and the system's keychain, or, for the demo, on made-up records without
/// either. Clock and entropy outlive the session.
[[nodiscard]] Session::Setup sessionSetup(const QString& dataFolder, bool demo, const Clock& clock, Entropy& entropy);

} // namespace autospace
