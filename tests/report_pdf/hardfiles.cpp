// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardfiles.h"

#include <QtEndian>

namespace evenhost::testing {

QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 1).mid(4); // Qt puts the size in front
}

QByteArray stream(int number, const QByteArray& head, const QByteArray& bytes)
{
    return QByteArray::number(number) + " 0 obj <</Length " + QByteArray::number(bytes.size()) + ' ' + head
           + ">> stream\n" + bytes + "\nendstream endobj\n";
}

QByteArray pdf(const QByteArray& objects)
{
    QByteArray bytes =
        "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a) 3 0 R]>>>>>> "
        "endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n3 0 obj <</Type /Filespec /F (a) /EF <</F 5 0 "
        "R>>>> "
        "endobj\n"
        + objects;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (int number = 1; number < 9; ++number) {
        const qsizetype at = bytes.indexOf(QByteArray('\n' + QByteArray::number(number) + " 0 obj")) + 1;
        if (at > 0)
            table +=
                QByteArray::number(number) + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
    }
    const qsizetype start = bytes.size();
    return bytes + table + "trailer <</Root 1 0 R /Size 9>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray pdfOfPackedObjects()
{
    QByteArray bytes = "%PDF-1.5\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n";
    const QByteArray objects = "1 0 <</Type /Catalog /Pages 2 0 R>>" + QByteArray(70 << 20, ' ');
    const qsizetype at = bytes.size();
    bytes += stream(4, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed(objects));
    const qsizetype start = bytes.size();
    QByteArray table;
    const auto entry = [&table](int kind, qsizetype where) {
        QByteArray number(4, '\0');
        qToBigEndian(static_cast<quint32>(where), number.data());
        table += char(kind) + number + '\0';
    };
    entry(0, 0);
    entry(2, 4);
    entry(1, 9);
    entry(1, start);
    entry(1, at);
    bytes += stream(3, "/Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R", table);
    return bytes + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray pdfOfFalseLengths()
{
    constexpr int count = 2'000;
    constexpr int run = 8 << 20;
    const auto object = [](qsizetype length) -> QByteArray {
        return "1 0 obj<</Type/X/Length " + QByteArray::number(length).rightJustified(9, '0')
               + ">>stream\nendstream endobj\n";
    };
    const QByteArray end = "endstream endobj\n";
    const qsizetype size = object(0).size();
    QByteArray objects;
    for (int left = count; left > 0; --left)
        objects += object(left * size - size + end.size()); // from behind its head to the run
    return "%PDF-1.4\n" + objects + QByteArray(run, ' ');
}

QByteArray chunk(const QByteArray& body)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char c : body) {
        sum ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0U ? 0xEDB88320U : 0U);
    }
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size() - 4), bytes.data());
    bytes += body;
    QByteArray check(4, '\0');
    qToBigEndian(~sum, check.data());
    return bytes + check;
}

QByteArray interlacedPng(int width, int height, int bits, int colourType, int bytesPerPixel)
{
    QByteArray head(17, '\0');
    head.replace(0, 4, "IHDR");
    qToBigEndian(width, head.data() + 4);
    qToBigEndian(height, head.data() + 8);
    head[12] = static_cast<char>(bits);
    head[13] = static_cast<char>(colourType);
    head[16] = 1;
    if (qint64{width} * height * bytesPerPixel > 32'000'000)
        return "\x89PNG\r\n\x1a\n" + chunk(head) + chunk("IDAT"); // refused for its head
    // A byte before each row of each pass: at most two rows for one of the picture.
    const QByteArray rows(qsizetype{width} * height * bytesPerPixel + qsizetype{2} * height, '\0');
    return "\x89PNG\r\n\x1a\n" + chunk(head) + chunk("IDAT" + packed(rows)) + chunk("IEND");
}

QByteArray smallPng(const QByteArray& before, const QByteArray& after)
{
    constexpr qsizetype headEnd = 33;
    constexpr qsizetype lastChunk = 12;
    QByteArray bytes = interlacedPng(40, 20, 8, 6, 4);
    bytes.insert(bytes.size() - lastChunk, after);
    return bytes.insert(headEnd, before);
}

} // namespace evenhost::testing
