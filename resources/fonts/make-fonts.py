#!/usr/bin/env python3
"""Makes Evenhost Sans from Debian's fonts-inter (needs python3-fonttools). Run by hand; the results are in the tree.

Qt before 6.7 cannot choose OpenType features, and Inter's ordinary figures are proportional: columns of numbers would not
line up. So the tabular figures become the ordinary ones. Substitutions other than composition are left out, so that text
taken out of a PDF is the text that was put in.

    make-fonts.py [folder of Inter-*.otf]
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Evenhost Sans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
RANGES = [(0x20, 0x250), (0x2B0, 0x300), (0x370, 0x530), (0x1E00, 0x1F00), (0x2000, 0x20D0), (0x2100, 0x2270), (0x25A0, 0x2600)]
LANGUAGES = ((3, 1, 0x409), (1, 0, 0))


def tabular_figures(font):
    gsub = font["GSUB"].table
    mapping = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    mapping.update(getattr(table, "ExtSubTable", table).mapping)
    return mapping


def rename(font, style):
    plain = style in ("Regular", "Bold")
    postscript = "EvenhostSans-" + style
    names = {1: FAMILY if plain else f"{FAMILY} {style}", 2: style if plain else "Regular",
             3: postscript + "; derived from Inter 4.0", 4: f"{FAMILY} {style}", 6: postscript}
    if not plain:
        names |= {16: FAMILY, 17: style}
    table = font["name"]
    for number in (3, 16, 17, 21, 22, 25):
        table.removeNames(nameID=number)
    for number, text in names.items():
        for language in LANGUAGES:
            table.setName(text, number, *language)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    cff.topDictIndex[0].FamilyName = FAMILY
    cff.topDictIndex[0].FullName = f"{FAMILY} {style}"


def make(source, style, target):
    font = TTFont(source, recalcTimestamp=False)
    figures = tabular_figures(font)
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in table.cmap:
                table.cmap[code] = figures[table.cmap[code]]
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last)])
    subsetter.subset(font)
    rename(font, style)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font.save(target)


folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
for style in WEIGHTS:
    make(folder / f"Inter-{style}.otf", style, pathlib.Path(__file__).parent / f"EvenhostSans-{style}.otf")
