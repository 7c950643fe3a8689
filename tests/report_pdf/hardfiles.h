// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evenhost::testing {

/// As a PDF and a PNG pack their bytes.
QByteArray packed(const QByteArray& bytes);

/// An object of a PDF; the head comes behind its length.
QByteArray stream(int number, const QByteArray& head, const QByteArray& bytes);

/// A file that a whole reader follows: object 1 is the catalogue, object 5 the attached file where there is one.
QByteArray pdf(const QByteArray& objects);

/// The catalogue is in a stream of objects, as a table of objects in a stream says.
QByteArray pdfOfPackedObjects();

/// The content of each of its streams seems to end behind the same run of blanks.
QByteArray pdfOfFalseLengths();

/// A part of a PNG, from its four letters on: with its length and its checksum.
QByteArray chunk(const QByteArray& body);

/// A black picture whose rows come in seven passes; 16 bits a colour with transparency are 8 bytes a pixel.
QByteArray interlacedPng(int width, int height, int bits, int colourType, int bytesPerPixel);

/// 40 by 20 pixels, with chunks in front of the rows and behind them.
QByteArray smallPng(const QByteArray& before, const QByteArray& after);

} // namespace evenhost::testing
