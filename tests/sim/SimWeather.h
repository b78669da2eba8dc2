// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// What a client's network does to its calls. Chances are per call, in percent.
struct SimWeather {
    bool up = true;
    bool halfOpen = false; // everything sent goes into the void, and nobody is told: only time limits help
    int lostRequest = 0;   // never arrives; the client waits out its time limit
    int lostReply = 0;     // arrives and takes effect; the connection breaks before the answer
    int cutReply = 0;      // the same in the middle of the answer, or of an event; some of it arrives as if whole
    int twice = 0;         // arrives a second time, later
    int late = 0;          // arrives after the client gave it up, behind what was sent since
    int minDelayMs = 5;    // of each way
    int maxDelayMs = 40;

    [[nodiscard]] bool carries() const { return up && !halfOpen; }
};

} // namespace autospace
