// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// What a client's network does to its calls. Chances are per call, in percent.
struct SimWeather {
    bool up = true;
    int lostRequest = 0; // never arrives; the client waits out its time limit
    int lostReply = 0;   // arrives and takes effect; the connection breaks before the answer
    int twice = 0;       // arrives a second time, later
    int minDelayMs = 5;  // of each way
    int maxDelayMs = 40;

    static SimWeather stormy() { return {true, 10, 20, 15, 1, 4'000}; }
};

} // namespace autospace
