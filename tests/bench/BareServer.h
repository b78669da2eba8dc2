// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace::bench {

// The peer of the HTTP measurements: QHttpServer answering one fixed JSON document of 400 bytes at every path, without
// limits, sign-in or a database. Prints its address and runs until it is ended. Returns the exit code.
int runBareServer(int argc, char** argv);

} // namespace autospace::bench
