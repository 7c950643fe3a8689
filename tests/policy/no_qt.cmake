# cmake -DPROGRAM=... -P no_qt.cmake: the program without a window must not need Qt at run time.
execute_process(COMMAND readelf --dynamic "${PROGRAM}" OUTPUT_VARIABLE needed COMMAND_ERROR_IS_FATAL ANY)
if(NOT needed MATCHES "NEEDED.*libstdc")
  message(FATAL_ERROR "cannot see what ${PROGRAM} needs:\n${needed}")
endif()
if(needed MATCHES "NEEDED[^\n]*libQt[^\n]*")
  message(FATAL_ERROR "${PROGRAM} needs Qt: ${CMAKE_MATCH_0}")
endif()
